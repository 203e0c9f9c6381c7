-- V2__change.sql

alter table book drop constraint fk_book_author_id;

alter table book drop column author_id;
