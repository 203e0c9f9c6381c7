-- V2__change.sql

alter table book alter column pages drop not null;
