-- V2__change.sql

alter table book drop column pages;
