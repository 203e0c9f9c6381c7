-- V2__change.sql

set local lock_timeout = '5s';

drop view long_book;

create view long_book as select id, title, pages from book where pages > 500;
