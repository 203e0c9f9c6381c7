-- V2__change.sql

alter table "Order" add column "group" int;

alter table "Order" alter column "select" set data type varchar(80);

alter table "Order" alter column "Two Words" set default 1;

update "Order" set "Two Words" = 1 where "Two Words" is null;

alter table "Order" alter column "Two Words" set not null;

alter table "Order" add constraint "uq_Order_select" unique ("select");

create index "ix_Order_group" on "Order"("group");
