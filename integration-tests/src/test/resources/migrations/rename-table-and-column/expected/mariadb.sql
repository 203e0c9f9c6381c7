-- V2__change.sql

alter table book rename to publication;

alter table publication rename column title to name;

alter table publication add column language varchar(2) character set utf8mb4 collate utf8mb4_nopad_bin not null default 'en', algorithm = instant;

alter table publication modify column name varchar(120) character set utf8mb4 collate utf8mb4_nopad_bin not null;
