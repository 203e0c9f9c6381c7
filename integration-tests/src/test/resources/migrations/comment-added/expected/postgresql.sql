-- V2__change.sql

set local lock_timeout = '5s';

comment on table book is 'What we sell';

comment on column book.title is 'As on the cover';

comment on column book.pages is 'Without the cover';

comment on view long_book is 'Over 100 pages';
