-- V2__change.sql

alter table book drop foreign key fk_book_author_id;

drop index if exists fk_book_author_id on book;

alter table book rename column author_id to writer_id;

alter table book add constraint fk_book_writer_id foreign key (writer_id) references author (id) on delete cascade;
