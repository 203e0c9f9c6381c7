-- V2__change.sql

alter index ix_book_title rename to titles;
