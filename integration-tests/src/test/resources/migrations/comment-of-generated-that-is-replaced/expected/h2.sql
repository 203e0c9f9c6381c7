-- V2__change.sql

alter table book drop column double_pages;

alter table book drop column half_pages;

alter table book alter column pages set data type bigint;

alter table book add column double_pages int generated always as (pages * 2);

alter table book add column half_pages int generated always as (pages / 2);

comment on column book.double_pages is 'Both';

comment on column book.half_pages is 'Half';
