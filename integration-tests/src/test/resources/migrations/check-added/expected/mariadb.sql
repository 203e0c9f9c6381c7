-- V2__change.sql

alter table book add constraint ck_book_pages check (pages > 0);
