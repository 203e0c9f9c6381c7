-- V2__change.sql

alter table book add column note varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin not null default 'it''s; a \\ and "more"', algorithm = instant;
