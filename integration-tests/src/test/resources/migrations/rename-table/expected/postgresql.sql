-- V2__change.sql

set local lock_timeout = '5s';

alter table book rename to publication;

alter table publication rename constraint pk_book to pk_publication;

alter table publication rename constraint uq_book_author_id to uq_publication_author_id;

alter table publication rename constraint fk_book_author_id to fk_publication_author_id;

alter index ix_book_title rename to ix_publication_title;
