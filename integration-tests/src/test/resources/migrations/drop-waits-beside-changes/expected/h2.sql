-- V2__change.sql

alter table book add column subtitle varchar(100);

alter table book alter column title set data type varchar(200);
