-- V2__change.sql

alter table book comment 'What we sell';

alter table book modify column title varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'As on the cover';
