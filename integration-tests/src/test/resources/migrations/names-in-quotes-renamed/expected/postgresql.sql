-- V2__change.sql

set local lock_timeout = '5s';

alter table "Order" rename to "Group";

alter table "Group" rename column "select" to "from";

alter table "Group" rename constraint "pk_Order" to "pk_Group";

alter index "ix_Order_select" rename to "ix_Group_from";
