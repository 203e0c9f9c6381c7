-- V2__change.sql

alter table book rename constraint uq_book_isbn to book_number;
