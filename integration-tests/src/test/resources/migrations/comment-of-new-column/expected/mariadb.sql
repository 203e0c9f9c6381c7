-- V2__change.sql

alter table book add column isbn varchar(13) character set utf8mb4 collate utf8mb4_nopad_bin null comment 'Optional', algorithm = instant;

alter table book add column price decimal(10, 2) not null default 0 comment 'Without tax', algorithm = instant;

alter table book add column slug varchar(20) character set utf8mb4 collate utf8mb4_nopad_bin null comment 'In the address', algorithm = instant;

update book set slug = (lower(title)) where slug is null;

alter table book modify column slug varchar(20) character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'In the address';

alter table book add column double_pages int generated always as (pages * 2) stored comment 'Both sides';
