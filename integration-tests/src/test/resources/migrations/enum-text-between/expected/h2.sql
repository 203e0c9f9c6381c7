-- V2__change.sql

alter table book drop constraint ck_book_state_values;

alter table book add constraint ck_book_state_values check (state in ('FIRST', 'NEW', 'SOLD', 'USED', 'LENT', 'LOST'));
