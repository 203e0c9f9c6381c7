-- V2__change.sql

alter table book drop constraint ck_book_state_values;

alter table book rename column state to quality;

alter table book add constraint ck_book_quality_values check (quality in ('NEW', 'USED', 'LENT', 'LOST'));
