-- V2__change.sql

alter table book drop constraint fk_book_author_id;

alter table book drop constraint uq_book_isbn;

drop index ix_book_isbn_title;

alter table book drop column author_id;

alter table book drop column isbn;
