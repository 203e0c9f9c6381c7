-- V2__change.sql

alter table book modify column double_pages int generated always as (pages * 2) stored comment 'Both sides';

alter table book modify column half_pages int generated always as (pages / 2) virtual comment 'Half';
