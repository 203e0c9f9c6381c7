-- V2__change.sql

create index ix_book_title on book(title) algorithm = inplace lock = none;
