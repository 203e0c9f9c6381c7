-- V2__change.sql

alter table category add column name varchar(40) not null default 'other';
