-- V2__change.sql

set local lock_timeout = '5s';

alter table book add column double_pages int null generated always as (pages * 2) stored;
