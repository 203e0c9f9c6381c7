-- V2__change.sql

set local lock_timeout = '5s';

alter table book drop constraint uq_book_author_id;

-- V2__change_online.sql, not in a transaction

-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for its open transaction.
create index concurrently ix_book_author_id on book(author_id);
