-- V2__change_online.sql, not in a transaction

-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for its open transaction.
create unique index concurrently uq_book_isbn on book(isbn);

set lock_timeout = '5s';

alter table book add constraint uq_book_isbn unique using index uq_book_isbn;

reset lock_timeout;
