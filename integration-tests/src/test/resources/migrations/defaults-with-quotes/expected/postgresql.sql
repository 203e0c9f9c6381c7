-- V2__change.sql

set local lock_timeout = '5s';

alter table book add column note varchar(40) not null default 'it''s; a \ and "more"';
