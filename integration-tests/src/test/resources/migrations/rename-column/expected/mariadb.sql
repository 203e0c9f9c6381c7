-- V2__change.sql

alter table book rename column title to name;
