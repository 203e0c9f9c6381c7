-- V2__change.sql

alter table author rename to writer;
