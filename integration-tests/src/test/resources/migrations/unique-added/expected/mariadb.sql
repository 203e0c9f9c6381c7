-- V2__change.sql

alter table book add constraint uq_book_isbn unique (isbn), algorithm = inplace, lock = none;
