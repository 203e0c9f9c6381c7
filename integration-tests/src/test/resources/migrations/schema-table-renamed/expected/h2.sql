-- V2__change.sql

alter table kindred_shop.customer rename to client;

alter table kindred_shop.client rename constraint pk_customer to pk_client;

alter index kindred_shop.ix_customer_name rename to ix_client_name;
