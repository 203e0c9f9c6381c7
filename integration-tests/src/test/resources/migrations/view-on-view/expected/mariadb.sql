-- V2__change.sql

drop view very_long_book;

drop view long_book;

create view long_book as select id, pages from book where pages > 200;

create view very_long_book as select id from long_book where pages > 1000;
