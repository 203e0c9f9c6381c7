-- V2__change.sql

alter table book add column pages int;

alter table book alter column pages set default 0;

update book set pages = (length(title) * 10) where pages is null;

alter table book alter column pages set not null;
