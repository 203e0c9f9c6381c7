-- V2__change.sql

alter table book add column state varchar(20) not null default 'NEW';

alter table book add constraint ck_book_state_values check (state in ('NEW', 'USED', 'LENT', 'LOST'));
