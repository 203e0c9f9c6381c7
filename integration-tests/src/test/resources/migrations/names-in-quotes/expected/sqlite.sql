-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

create table kindred_new_Order (id integer primary key autoincrement not null, "select" varchar(80) not null, "Two Words" int not null default (1), "group" int null, constraint uq_Order_select unique ("select"), constraint ck_Order_select_length check (length("select") <= 80));

insert into kindred_new_Order (id, "select", "Two Words", "group") select id, "select", coalesce("Two Words", 1), null from "Order";

delete from sqlite_sequence where name = 'kindred_new_Order';

insert into sqlite_sequence (name, seq) select 'kindred_new_Order', seq from sqlite_sequence where name = 'Order';

drop table "Order";

alter table kindred_new_Order rename to "Order";

create index ix_Order_group on "Order"("group");

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
