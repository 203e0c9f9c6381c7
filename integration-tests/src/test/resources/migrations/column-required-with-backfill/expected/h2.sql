-- V2__change.sql

update book set pages = (length(title)) where pages is null;

alter table book alter column pages set not null;
