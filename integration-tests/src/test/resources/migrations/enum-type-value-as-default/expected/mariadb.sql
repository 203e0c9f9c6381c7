-- V2__change.sql

alter table book drop constraint ck_book_state_values;

alter table book modify column state varchar(20) character set utf8mb4 collate utf8mb4_nopad_bin not null default 'LENT';

alter table book add constraint ck_book_state_values check (state in ('NEW', 'USED', 'LENT'));
