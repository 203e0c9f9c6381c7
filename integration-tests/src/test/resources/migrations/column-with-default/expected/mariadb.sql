-- V2__change.sql

alter table book add column pages int not null default 100, algorithm = instant;

alter table book add column language varchar(2) character set utf8mb4 collate utf8mb4_nopad_bin not null default 'en', algorithm = instant;

alter table book add column available boolean not null default true, algorithm = instant;

alter table book add column price decimal(8, 2) not null default 9.95, algorithm = instant;

alter table book add column published date not null default date '2026-01-01', algorithm = instant;
