-- V2__change.sql

alter table book drop foreign key fk_book_author_id;

drop index uq_book_author_id on book;

alter table book add constraint fk_book_author_id foreign key (author_id) references author (id) on delete cascade;
