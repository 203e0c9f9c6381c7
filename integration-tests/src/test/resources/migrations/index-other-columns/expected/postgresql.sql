-- V2__change.sql

set local lock_timeout = '5s';

drop index ix_book;

-- V2__change_online.sql, not in a transaction

-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for its open transaction.
create index concurrently ix_book on book(title, isbn);
