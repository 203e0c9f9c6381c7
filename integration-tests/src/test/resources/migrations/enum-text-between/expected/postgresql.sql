-- V2__change.sql

set local lock_timeout = '5s';

alter table book drop constraint ck_book_state_values;

-- V2__change_online.sql, not in a transaction

set lock_timeout = '5s';

alter table book add constraint ck_book_state_values check (state in ('FIRST', 'NEW', 'SOLD', 'USED', 'LENT', 'LOST')) not valid;

alter table book validate constraint ck_book_state_values;

reset lock_timeout;
