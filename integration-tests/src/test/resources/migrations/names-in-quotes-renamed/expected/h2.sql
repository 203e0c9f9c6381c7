-- V2__change.sql

alter table "Order" rename to "Group";

drop index "ix_Order_select";

alter table "Group" alter column "select" rename to "from";

alter table "Group" rename constraint "pk_Order" to "pk_Group";

create index "ix_Group_from" on "Group"("from");
