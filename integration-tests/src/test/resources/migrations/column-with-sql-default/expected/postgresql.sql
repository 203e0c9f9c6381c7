-- V2__change.sql

set local lock_timeout = '5s';

alter table book add column created timestamp(6) with time zone null;

alter table book alter column created set default (current_timestamp);

-- V2__change_online.sql, not in a transaction

update book set created = (current_timestamp) where created is null;

set lock_timeout = '5s';

alter table book add constraint nn_book_created check (created is not null) not valid;

alter table book validate constraint nn_book_created;

alter table book alter column created set not null;

alter table book drop constraint nn_book_created;

reset lock_timeout;
