-- V2__change.sql

alter table book drop constraint ck_book_pages;

alter table book drop constraint uq_book_isbn;

drop index ix_book_pages;

alter table book alter column isbn rename to number;

alter table book alter column pages rename to page_count;

alter table book add constraint ck_book_page_count check (page_count > 0);

alter table book add constraint uq_book_number unique (number);

create index ix_book_page_count on book(page_count);
