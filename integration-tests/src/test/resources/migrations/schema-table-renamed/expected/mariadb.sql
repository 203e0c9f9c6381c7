-- V2__change.sql

alter table kindred_shop.customer rename to kindred_shop.client;

alter table kindred_shop.client rename index ix_customer_name to ix_client_name;
