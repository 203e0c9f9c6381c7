-- V2__change.sql

set local lock_timeout = '5s';

alter table book drop constraint ck_book_pages;

alter table book rename column isbn to number;

alter table book rename column pages to page_count;

alter table book rename constraint uq_book_isbn to uq_book_number;

alter index ix_book_pages rename to ix_book_page_count;

-- V2__change_online.sql, not in a transaction

set lock_timeout = '5s';

alter table book add constraint ck_book_page_count check (page_count > 0) not valid;

alter table book validate constraint ck_book_page_count;

reset lock_timeout;
