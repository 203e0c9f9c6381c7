-- V2__change.sql

drop index uq_book_isbn on book;
