-- V2__change.sql

alter table category add column name varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin not null default 'other', algorithm = instant;
