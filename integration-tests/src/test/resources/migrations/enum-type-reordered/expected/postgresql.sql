-- V2__change.sql

set local lock_timeout = '5s';

alter type book_state rename to book_state_former;

create type book_state as enum ('LOST', 'LENT', 'USED', 'NEW');

alter table book alter column state drop default;

alter table book alter column state set data type book_state using cast(cast(state as text) as book_state);

alter table book alter column state set default 'NEW';

drop type book_state_former;
