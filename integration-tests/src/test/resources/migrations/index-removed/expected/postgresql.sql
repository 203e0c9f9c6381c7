-- V2__change.sql

set local lock_timeout = '5s';

drop index ix_book_title;
