-- V2__change.sql

alter table note rename column data to details;
