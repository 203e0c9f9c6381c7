-- V2__change.sql

set local lock_timeout = '5s';

alter table book drop constraint fk_book_author_id;

drop index ix_book_author_id;
