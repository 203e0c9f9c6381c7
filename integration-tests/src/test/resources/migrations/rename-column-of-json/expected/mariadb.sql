-- V2__change.sql

alter table note change column data details json null;
