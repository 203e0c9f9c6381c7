-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

alter table tome rename to work;

alter table volume rename to tome;

alter table book rename to volume;

create table kindred_new_volume (id integer primary key autoincrement not null, name varchar(60) not null, constraint uq_volume_name unique (name), constraint ck_volume_name_length check (length(name) <= 60));

insert into kindred_new_volume (id, name) select id, name from volume;

delete from sqlite_sequence where name = 'kindred_new_volume';

insert into sqlite_sequence (name, seq) select 'kindred_new_volume', seq from sqlite_sequence where name = 'volume';

drop table volume;

alter table kindred_new_volume rename to volume;

create table kindred_new_tome (id integer primary key autoincrement not null, name varchar(60) not null, constraint uq_tome_name unique (name), constraint ck_tome_name_length check (length(name) <= 60));

insert into kindred_new_tome (id, name) select id, name from tome;

delete from sqlite_sequence where name = 'kindred_new_tome';

insert into sqlite_sequence (name, seq) select 'kindred_new_tome', seq from sqlite_sequence where name = 'tome';

drop table tome;

alter table kindred_new_tome rename to tome;

create table kindred_new_work (id integer primary key autoincrement not null, name varchar(60) not null, constraint uq_work_name unique (name), constraint ck_work_name_length check (length(name) <= 60));

insert into kindred_new_work (id, name) select id, name from work;

delete from sqlite_sequence where name = 'kindred_new_work';

insert into sqlite_sequence (name, seq) select 'kindred_new_work', seq from sqlite_sequence where name = 'work';

drop table work;

alter table kindred_new_work rename to work;

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
