-- V2__change.sql

alter table kindred_shop.customer rename column city to town;

alter table kindred_shop.customer add column zip varchar(10) character set utf8mb4 collate utf8mb4_nopad_bin null, algorithm = instant;

alter table kindred_shop.customer modify column name varchar(80) character set utf8mb4 collate utf8mb4_nopad_bin not null;

alter table kindred_shop.customer add constraint uq_customer_zip unique (zip), algorithm = inplace, lock = none;

create index ix_customer_name on kindred_shop.customer(name) algorithm = inplace lock = none;
