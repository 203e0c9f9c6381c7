-- V2__change.sql

comment on column book.double_pages is 'Both sides';

comment on column book.half_pages is 'Half';
