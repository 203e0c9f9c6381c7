-- V2__change.sql

alter table book add column pages int null, algorithm = instant;

alter table book modify column pages int null default 0;

update book set pages = (length(title) * 10) where pages is null;

alter table book modify column pages int not null default 0;
