-- V2__change.sql

alter table book drop constraint ck_book_pages;

alter table book add constraint ck_book_pages check (pages >= 0);
