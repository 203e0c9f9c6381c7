-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

create table kindred_new_account (id integer primary key autoincrement not null, name varchar(60) not null, tenant int8 null, constraint ck_account_name_length check (length(name) <= 60));

insert into kindred_new_account (id, name, tenant) select id, name, tenant from account;

delete from sqlite_sequence where name = 'kindred_new_account';

insert into sqlite_sequence (name, seq) select 'kindred_new_account', seq from sqlite_sequence where name = 'account';

drop table account;

alter table kindred_new_account rename to account;

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
