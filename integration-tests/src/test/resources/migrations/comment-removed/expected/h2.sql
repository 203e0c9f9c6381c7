-- V2__change.sql

comment on table book is null;

comment on column book.title is null;

comment on view long_book is null;
