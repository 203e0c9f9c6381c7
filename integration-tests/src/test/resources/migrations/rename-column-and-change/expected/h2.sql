-- V2__change.sql

alter table book alter column title rename to name;

alter table book alter column name set data type varchar(200);

alter table book alter column name set default 'untitled';

update book set name = 'untitled' where name is null;

alter table book alter column name set not null;
