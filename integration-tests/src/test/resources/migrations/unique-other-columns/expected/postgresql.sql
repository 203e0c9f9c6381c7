-- V2__change.sql

set local lock_timeout = '5s';

alter table book drop constraint uq_book_isbn;

-- V2__change_online.sql, not in a transaction

-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for its open transaction.
create unique index concurrently uq_book_isbn_title on book(isbn, title);

set lock_timeout = '5s';

alter table book add constraint uq_book_isbn_title unique using index uq_book_isbn_title;

reset lock_timeout;
