-- V2__change.sql

set local lock_timeout = '5s';

alter table book rename column author_id to writer_id;

alter table book rename constraint fk_book_author_id to fk_book_writer_id;

alter index ix_book_author_id rename to ix_book_writer_id;
