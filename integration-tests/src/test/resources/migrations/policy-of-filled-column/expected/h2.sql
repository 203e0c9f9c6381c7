-- V2__change.sql

alter table account add column tenant bigint;

update account set tenant = (7) where tenant is null;

alter table account alter column tenant set not null;
