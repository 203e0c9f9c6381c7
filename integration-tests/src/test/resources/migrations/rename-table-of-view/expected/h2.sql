-- V2__change.sql

drop view long_book;

alter table book rename to publication;

alter table publication rename constraint pk_book to pk_publication;

create view long_book as select id, pages from publication where pages > 100;
