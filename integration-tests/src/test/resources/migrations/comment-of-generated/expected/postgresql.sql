-- V2__change.sql

set local lock_timeout = '5s';

comment on column book.double_pages is 'Both sides';

comment on column book.half_pages is 'Half';
