-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

create table kindred_new_book (id integer primary key autoincrement not null, pages int8 not null, double_pages int null generated always as (pages * 2) stored, half_pages int null generated always as (pages / 2) virtual);

insert into kindred_new_book (id, pages) select id, pages from book;

delete from sqlite_sequence where name = 'kindred_new_book';

insert into sqlite_sequence (name, seq) select 'kindred_new_book', seq from sqlite_sequence where name = 'book';

drop table book;

alter table kindred_new_book rename to book;

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
