-- V2__change.sql

alter table book drop column double_pages;

alter table book alter column pages set data type bigint;

alter table book add column double_pages int generated always as (pages * 2);
