-- V2__change.sql

alter table book drop constraint fk_book_author_id;

alter table author alter column id set data type bigint;

alter table book alter column author_id set data type bigint;

alter table book add constraint fk_book_author_id foreign key (author_id) references author (id) on delete cascade;
