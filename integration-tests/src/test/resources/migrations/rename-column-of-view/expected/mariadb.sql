-- V2__change.sql

drop view long_book;

alter table book rename column pages to page_count;

create view long_book as select id, page_count from book where page_count > 100;
