-- V2__change.sql

set local lock_timeout = '5s';

alter table book add column short_title varchar(20) null;

-- V2__change_online.sql, not in a transaction

update book set short_title = (lower(title)) where short_title is null;

set lock_timeout = '5s';

alter table book add constraint nn_book_short_title check (short_title is not null) not valid;

alter table book validate constraint nn_book_short_title;

alter table book alter column short_title set not null;

alter table book drop constraint nn_book_short_title;

reset lock_timeout;
