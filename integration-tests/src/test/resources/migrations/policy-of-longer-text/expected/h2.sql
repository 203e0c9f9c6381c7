-- V2__change.sql

alter table account alter column tenant set data type varchar(200);
