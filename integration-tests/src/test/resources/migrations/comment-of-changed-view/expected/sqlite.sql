-- V2__change.sql

drop view long_book;

create view long_book as select id, pages from book where pages > 500;
