-- V2__change.sql

alter table book add column pages int null, algorithm = instant;
