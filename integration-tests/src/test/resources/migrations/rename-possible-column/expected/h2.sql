-- V2__change.sql

alter table book add column name varchar(100);

alter table book alter column title drop not null;
