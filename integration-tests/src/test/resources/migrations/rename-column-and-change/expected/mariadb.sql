-- V2__change.sql

alter table book rename column title to name;

alter table book modify column name varchar(200) character set utf8mb4 collate utf8mb4_nopad_bin null default 'untitled';

update book set name = 'untitled' where name is null;

alter table book modify column name varchar(200) character set utf8mb4 collate utf8mb4_nopad_bin not null default 'untitled';
