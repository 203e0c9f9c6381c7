-- V2__change.sql

alter table book rename index uq_book_isbn to book_number;
