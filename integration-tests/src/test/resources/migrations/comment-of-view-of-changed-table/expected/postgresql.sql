-- V2__change.sql

set local lock_timeout = '5s';

drop view long_book;

alter table book alter column pages set data type bigint;

create view long_book as select id, pages from book where pages > 100;

comment on view long_book is 'Very long';
