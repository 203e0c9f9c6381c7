-- V2__change.sql

alter table book drop constraint ck_book_state_values;
