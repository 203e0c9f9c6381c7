-- V2__change.sql

alter table book rename index ix_book_title to titles;
