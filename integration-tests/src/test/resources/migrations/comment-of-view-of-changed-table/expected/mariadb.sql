-- V2__change.sql

drop view long_book;

alter table book modify column pages bigint null;

create view long_book as select id, pages from book where pages > 100;
