-- V2__change.sql

alter table book drop constraint ck_book_pages;

alter table book rename column isbn to number;

alter table book rename column pages to page_count;

alter table book rename index uq_book_isbn to uq_book_number;

alter table book rename index ix_book_pages to ix_book_page_count;

alter table book add constraint ck_book_page_count check (page_count > 0);
