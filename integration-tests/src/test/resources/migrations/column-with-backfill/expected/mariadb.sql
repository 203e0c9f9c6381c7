-- V2__change.sql

alter table book add column short_title varchar(20) character set utf8mb4 collate utf8mb4_nopad_bin null, algorithm = instant;

update book set short_title = (lower(title)) where short_title is null;

alter table book modify column short_title varchar(20) character set utf8mb4 collate utf8mb4_nopad_bin not null;
