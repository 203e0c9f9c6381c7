-- V2__change.sql

alter table book add column double_pages int generated always as (pages * 2);
