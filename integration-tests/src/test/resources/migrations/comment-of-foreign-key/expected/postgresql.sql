-- V2__change.sql

set local lock_timeout = '5s';

comment on column author.id is 'Number';

comment on column book.author_id is 'Who wrote it';
