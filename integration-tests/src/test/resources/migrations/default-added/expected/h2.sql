-- V2__change.sql

alter table book alter column pages set default 7;
