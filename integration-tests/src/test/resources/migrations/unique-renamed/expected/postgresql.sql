-- V2__change.sql

set local lock_timeout = '5s';

alter table book rename constraint uq_book_isbn to book_number;
