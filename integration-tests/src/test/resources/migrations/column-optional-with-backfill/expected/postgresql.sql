-- V2__change.sql

set local lock_timeout = '5s';

alter table book add column short_title varchar(100) null;

-- V2__change_online.sql, not in a transaction

update book set short_title = (lower(title)) where short_title is null;
