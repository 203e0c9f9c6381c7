-- V2__change.sql

alter table author rename to writer;

alter table book rename to publication;

alter table writer rename constraint pk_author to pk_writer;

alter table publication rename constraint pk_book to pk_publication;

alter table publication rename constraint fk_book_author_id to fk_publication_author_id;
