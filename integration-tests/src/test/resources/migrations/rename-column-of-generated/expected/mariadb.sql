-- V2__change.sql

alter table book drop column double_pages;

alter table book rename column pages to page_count;

alter table book add column double_pages int generated always as (page_count * 2) stored;
