-- V2__change.sql

set local lock_timeout = '5s';

alter table book drop constraint ck_book_pages;

-- V2__change_online.sql, not in a transaction

set lock_timeout = '5s';

alter table book add constraint ck_book_pages check (pages >= 0) not valid;

alter table book validate constraint ck_book_pages;

reset lock_timeout;
