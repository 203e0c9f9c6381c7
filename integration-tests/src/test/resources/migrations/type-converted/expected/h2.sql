-- V2__change.sql

alter table book alter column pages set data type smallint;

alter table issue alter column number set data type int;

alter table issue alter column printed set data type varchar(20);
