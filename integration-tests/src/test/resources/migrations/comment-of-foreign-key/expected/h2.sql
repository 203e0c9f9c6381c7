-- V2__change.sql

comment on column author.id is 'Number';

comment on column book.author_id is 'Who wrote it';
