-- V2__change.sql

drop index ix_book on book;

create index ix_book on book(title, isbn) algorithm = inplace lock = none;
