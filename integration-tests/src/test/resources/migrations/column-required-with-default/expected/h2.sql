-- V2__change.sql

alter table book alter column pages set default 0;

update book set pages = 0 where pages is null;

alter table book alter column pages set not null;
