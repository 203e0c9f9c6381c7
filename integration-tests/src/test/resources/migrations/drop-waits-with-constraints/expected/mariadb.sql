-- V2__change.sql

alter table book drop foreign key fk_book_author_id;

drop index if exists fk_book_author_id on book;

drop index uq_book_isbn on book;

drop index ix_book_pages on book;

alter table book drop constraint ck_book_pages;

alter table book modify column author_id bigint null;

alter table book modify column isbn varchar(13) character set utf8mb4 collate utf8mb4_nopad_bin null;

alter table book modify column pages int null;
