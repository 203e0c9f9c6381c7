-- V2__change.sql

alter table account modify column tenant varchar(200) character set utf8mb4 collate utf8mb4_nopad_bin not null;
