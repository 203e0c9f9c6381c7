-- V2__change.sql

set local lock_timeout = '5s';

alter table book drop column double_pages;

alter table book drop column half_pages;

alter table book alter column pages set data type bigint;

alter table book add column double_pages int null generated always as (pages * 2) stored;

alter table book add column half_pages int null generated always as (pages / 2) stored;

comment on column book.double_pages is 'Both';

comment on column book.half_pages is 'Half';
