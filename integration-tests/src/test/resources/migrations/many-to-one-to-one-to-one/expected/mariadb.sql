-- V2__change.sql

alter table book add constraint uq_book_author_id unique (author_id), algorithm = inplace, lock = none;
