-- V2__change.sql

create view long_book as select id, pages from book where pages > 100;
