-- V2__change.sql

set local lock_timeout = '5s';

alter index ix_book_title rename to titles;
