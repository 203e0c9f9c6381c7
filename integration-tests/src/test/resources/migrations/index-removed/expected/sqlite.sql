-- V2__change.sql

drop index ix_book_title;
