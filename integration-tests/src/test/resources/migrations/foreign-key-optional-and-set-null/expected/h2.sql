-- V2__change.sql

alter table book drop constraint fk_book_author_id;

alter table book alter column author_id drop not null;

alter table book add constraint fk_book_author_id foreign key (author_id) references author (id) on delete set null;
