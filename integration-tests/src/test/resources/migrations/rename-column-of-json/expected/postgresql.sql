-- V2__change.sql

set local lock_timeout = '5s';

alter table note rename column data to details;
