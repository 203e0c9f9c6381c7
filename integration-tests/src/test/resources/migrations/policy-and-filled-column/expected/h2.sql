-- V2__change.sql

alter table account add column rank int;

update account set rank = (length(name)) where rank is null;

alter table account alter column rank set not null;
