-- V2__change.sql

alter table account alter column tenant drop not null;
