-- V2__change.sql

update book set pages = (length(title)) where pages is null;

alter table book modify column pages int not null;
