-- V2__change.sql

set local lock_timeout = '5s';

alter table book alter column title drop not null;
