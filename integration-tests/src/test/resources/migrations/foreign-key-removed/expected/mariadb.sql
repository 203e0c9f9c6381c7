-- V2__change.sql

alter table book drop foreign key fk_book_author_id;

drop index if exists fk_book_author_id on book;
