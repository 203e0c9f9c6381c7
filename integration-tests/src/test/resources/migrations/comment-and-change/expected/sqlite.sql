-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

alter table book rename to volume;

alter table volume rename column title to heading;

create table kindred_new_volume (id integer primary key autoincrement not null, heading varchar(200) not null default ('x'), pages int8 null, price int not null, constraint ck_volume_heading_length check (length(heading) <= 200));

insert into kindred_new_volume (id, heading, pages, price) select id, coalesce(heading, 'x'), pages, price from volume;

delete from sqlite_sequence where name = 'kindred_new_volume';

insert into sqlite_sequence (name, seq) select 'kindred_new_volume', seq from sqlite_sequence where name = 'volume';

drop table volume;

alter table kindred_new_volume rename to volume;

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
