-- V2__change.sql

alter table author rename to writer;

alter table book rename to publication;

alter table publication drop foreign key fk_book_author_id;

drop index if exists fk_book_author_id on publication;

alter table publication add constraint fk_publication_author_id foreign key (author_id) references writer (id) on delete cascade;
