-- V2__change.sql

alter table book modify column pages int not null;
