-- V2__change.sql

alter table book alter column title set data type varchar(200);
