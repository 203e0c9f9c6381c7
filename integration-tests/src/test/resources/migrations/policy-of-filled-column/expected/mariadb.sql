-- V2__change.sql

alter table account add column tenant bigint null, algorithm = instant;

update account set tenant = (7) where tenant is null;

alter table account modify column tenant bigint not null;
