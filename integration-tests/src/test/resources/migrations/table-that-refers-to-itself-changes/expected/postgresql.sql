-- V2__change.sql

set local lock_timeout = '5s';

alter table category add column name varchar(40) not null default 'other';
