-- V2__change.sql

set local lock_timeout = '5s';

create view long_book as select id, pages from book where pages > 100;
