-- V2__change_online.sql, not in a transaction

create index concurrently ix_book_title on book(title);
