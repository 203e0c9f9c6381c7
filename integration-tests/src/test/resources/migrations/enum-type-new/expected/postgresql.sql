-- V2__change.sql

set local lock_timeout = '5s';

create type book_state as enum ('NEW', 'USED', 'LENT', 'LOST');

alter table book add column state book_state not null default 'NEW';
