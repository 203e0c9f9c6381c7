-- V2__change.sql

create schema if not exists kindred_shop;

create table kindred_shop.customer (id bigint not null auto_increment, name varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin not null, friend_id bigint null, constraint pk_customer primary key (id), constraint fk_customer_friend_id foreign key (friend_id) references kindred_shop.customer (id) on delete set null);

create index ix_customer_name on kindred_shop.customer(name);

alter table book add constraint fk_book_buyer_id foreign key (buyer_id) references kindred_shop.customer (id) on delete set null;
