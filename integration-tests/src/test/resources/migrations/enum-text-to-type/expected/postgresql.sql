-- V2__change.sql

set local lock_timeout = '5s';

alter table book drop constraint ck_book_state_values;

create type book_state as enum ('NEW', 'USED', 'LENT', 'LOST');

alter table book alter column state drop default;

alter table book alter column state set data type book_state using cast(cast(state as text) as book_state);

alter table book alter column state set default 'NEW';
