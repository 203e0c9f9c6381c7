-- V2__change.sql

alter table book drop constraint fk_book_author_id;

alter table book alter column author_id rename to writer_id;

alter table book add constraint fk_book_writer_id foreign key (writer_id) references author (id) on delete cascade;
