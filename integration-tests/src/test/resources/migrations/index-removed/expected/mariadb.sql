-- V2__change.sql

drop index ix_book_title on book;
