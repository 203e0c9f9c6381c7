-- V2__change.sql

drop view long_book;

alter table book rename to publication;

create view long_book as select id, pages from publication where pages > 100;
