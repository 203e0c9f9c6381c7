-- V2__change.sql

alter table account modify column tenant bigint null;
