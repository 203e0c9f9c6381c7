-- V2__change.sql

drop index uq_book_isbn on book;

alter table book add constraint uq_book_isbn_title unique (isbn, title), algorithm = inplace, lock = none;
