-- V2__change.sql

alter table book alter column title rename to name;
