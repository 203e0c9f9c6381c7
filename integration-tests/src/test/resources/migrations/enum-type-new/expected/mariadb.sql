-- V2__change.sql

alter table book add column state varchar(20) character set utf8mb4 collate utf8mb4_nopad_bin not null default 'NEW', algorithm = instant;

alter table book add constraint ck_book_state_values check (state in ('NEW', 'USED', 'LENT', 'LOST'));
