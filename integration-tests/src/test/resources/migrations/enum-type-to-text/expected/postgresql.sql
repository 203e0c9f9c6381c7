-- V2__change.sql

set local lock_timeout = '5s';

alter table book alter column state drop default;

alter table book alter column state set data type varchar(20);

alter table book alter column state set default 'NEW';

drop type book_state;
