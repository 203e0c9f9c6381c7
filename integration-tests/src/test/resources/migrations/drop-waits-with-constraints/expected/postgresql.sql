-- V2__change.sql

set local lock_timeout = '5s';

alter table book drop constraint fk_book_author_id;

alter table book drop constraint uq_book_isbn;

drop index ix_book_author_id;

drop index ix_book_pages;

alter table book drop constraint ck_book_pages;

alter table book alter column author_id drop not null;

alter table book alter column isbn drop not null;

alter table book alter column pages drop not null;
