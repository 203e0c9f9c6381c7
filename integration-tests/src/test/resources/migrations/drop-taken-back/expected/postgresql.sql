-- V2__change.sql

set local lock_timeout = '5s';

alter table book alter column pages set default 0;

-- V2__change_online.sql, not in a transaction

update book set pages = 0 where pages is null;

set lock_timeout = '5s';

alter table book add constraint nn_book_pages check (pages is not null) not valid;

alter table book validate constraint nn_book_pages;

alter table book alter column pages set not null;

alter table book drop constraint nn_book_pages;

reset lock_timeout;
