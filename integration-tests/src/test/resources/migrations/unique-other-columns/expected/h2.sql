-- V2__change.sql

alter table book drop constraint uq_book_isbn;

alter table book add constraint uq_book_isbn_title unique (isbn, title);
