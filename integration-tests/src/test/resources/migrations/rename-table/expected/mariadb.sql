-- V2__change.sql

alter table book rename to publication;

alter table publication drop foreign key fk_book_author_id;

drop index if exists fk_book_author_id on publication;

alter table publication rename index uq_book_author_id to uq_publication_author_id;

alter table publication rename index ix_book_title to ix_publication_title;

alter table publication add constraint fk_publication_author_id foreign key (author_id) references author (id) on delete cascade;
