-- V2__change.sql

alter table book modify column pages int null default 0;

update book set pages = 0 where pages is null;

alter table book modify column pages int not null default 0;
