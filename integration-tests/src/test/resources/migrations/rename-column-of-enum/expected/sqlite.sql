-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

alter table book rename column state to quality;

create table kindred_new_book (id integer primary key autoincrement not null, title varchar(100) not null, quality varchar(20) not null default ('NEW'), constraint ck_book_quality_values check (quality in ('NEW', 'USED', 'LENT', 'LOST')), constraint ck_book_title_length check (length(title) <= 100));

insert into kindred_new_book (id, title, quality) select id, title, quality from book;

delete from sqlite_sequence where name = 'kindred_new_book';

insert into sqlite_sequence (name, seq) select 'kindred_new_book', seq from sqlite_sequence where name = 'book';

drop table book;

alter table kindred_new_book rename to book;

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
