-- V2__change.sql

alter table book modify column pages smallint not null;

alter table issue modify column number int not null;

alter table issue modify column printed varchar(20) character set utf8mb4 collate utf8mb4_nopad_bin not null;
