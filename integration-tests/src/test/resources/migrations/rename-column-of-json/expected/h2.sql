-- V2__change.sql

alter table note alter column data rename to details;
