-- V2__change.sql

alter table book add column pages int default 100;
