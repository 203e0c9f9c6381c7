-- V2__change.sql

set local lock_timeout = '5s';

drop view long_book;

create view long_book as select id, pages from book where pages > 500;

comment on view long_book is 'Long';
