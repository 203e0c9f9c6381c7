-- V2__change.sql

alter table book drop constraint uq_book_isbn;
