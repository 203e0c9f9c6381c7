-- V2__change.sql

alter table book rename column title to subtitle;

alter table book rename column headline to title;
