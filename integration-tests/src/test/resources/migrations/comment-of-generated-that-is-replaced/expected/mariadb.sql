-- V2__change.sql

alter table book drop column double_pages;

alter table book drop column half_pages;

alter table book modify column pages bigint not null comment 'Pages';

alter table book add column double_pages int generated always as (pages * 2) stored comment 'Both';

alter table book add column half_pages int generated always as (pages / 2) virtual comment 'Half';
