-- V2__change_online.sql, not in a transaction

-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for its open transaction.
create index concurrently ix_book_title on book(title);
