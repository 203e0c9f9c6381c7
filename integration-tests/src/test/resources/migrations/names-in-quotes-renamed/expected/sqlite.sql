-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

alter table "Order" rename to "Group";

alter table "Group" rename column "select" to "from";

create table kindred_new_Group (id integer primary key autoincrement not null, "from" varchar(40) not null, constraint ck_Group_from_length check (length("from") <= 40));

insert into kindred_new_Group (id, "from") select id, "from" from "Group";

delete from sqlite_sequence where name = 'kindred_new_Group';

insert into sqlite_sequence (name, seq) select 'kindred_new_Group', seq from sqlite_sequence where name = 'Group';

drop table "Group";

alter table kindred_new_Group rename to "Group";

create index ix_Group_from on "Group"("from");

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
