-- V2__change.sql

set local lock_timeout = '5s';

alter table author rename column id to number;
