-- V2__change.sql

alter table kindred_shop.customer alter column city rename to town;

alter table kindred_shop.customer add column zip varchar(10);

alter table kindred_shop.customer alter column name set data type varchar(80);

alter table kindred_shop.customer add constraint uq_customer_zip unique (zip);

create index ix_customer_name on kindred_shop.customer(name);
