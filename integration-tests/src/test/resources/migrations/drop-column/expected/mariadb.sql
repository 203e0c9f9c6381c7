-- V2__change.sql

alter table book drop foreign key fk_book_author_id;

drop index if exists fk_book_author_id on book;

drop index uq_book_isbn on book;

drop index ix_book_isbn_title on book;

alter table book drop column author_id;

alter table book drop column isbn;
