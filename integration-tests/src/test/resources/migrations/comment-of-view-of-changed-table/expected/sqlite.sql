-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

drop view long_book;

create table kindred_new_book (id integer primary key autoincrement not null, title varchar(100) not null, pages int8 null, constraint ck_book_title_length check (length(title) <= 100));

insert into kindred_new_book (id, title, pages) select id, title, pages from book;

delete from sqlite_sequence where name = 'kindred_new_book';

insert into sqlite_sequence (name, seq) select 'kindred_new_book', seq from sqlite_sequence where name = 'book';

drop table book;

alter table kindred_new_book rename to book;

create view long_book as select id, pages from book where pages > 100;

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
