-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

create table kindred_new_category (id integer primary key autoincrement not null, parent_id int8 not null, name varchar(40) not null default ('other'), constraint fk_category_parent_id foreign key (parent_id) references category (id) on delete cascade, constraint ck_category_name_length check (length(name) <= 40));

insert into kindred_new_category (id, parent_id, name) select id, parent_id, 'other' from category;

delete from sqlite_sequence where name = 'kindred_new_category';

insert into sqlite_sequence (name, seq) select 'kindred_new_category', seq from sqlite_sequence where name = 'category';

drop table category;

alter table kindred_new_category rename to category;

create index ix_category_parent_id on category(parent_id);

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
