-- V2__change.sql

alter table account add column rank int null, algorithm = instant;

update account set rank = (length(name)) where rank is null;

alter table account modify column rank int not null;
