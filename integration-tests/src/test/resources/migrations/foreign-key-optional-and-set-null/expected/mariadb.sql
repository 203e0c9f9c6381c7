-- V2__change.sql

alter table book drop foreign key fk_book_author_id;

alter table book modify column author_id bigint null;

alter table book add constraint fk_book_author_id foreign key (author_id) references author (id) on delete set null;
