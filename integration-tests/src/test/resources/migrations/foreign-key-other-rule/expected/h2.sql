-- V2__change.sql

alter table book drop constraint fk_book_author_id;

alter table book add constraint fk_book_author_id foreign key (author_id) references author (id) on delete cascade;
