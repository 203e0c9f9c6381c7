-- V2__change.sql

alter table book alter column title drop not null;
