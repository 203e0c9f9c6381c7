-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

alter table book rename column title to subtitle;

alter table book rename column headline to title;

create table kindred_new_book (id integer primary key autoincrement not null, title varchar(20) not null, subtitle varchar(20) null, constraint ck_book_subtitle_length check (length(subtitle) <= 20), constraint ck_book_title_length check (length(title) <= 20));

insert into kindred_new_book (id, title, subtitle) select id, title, subtitle from book;

delete from sqlite_sequence where name = 'kindred_new_book';

insert into sqlite_sequence (name, seq) select 'kindred_new_book', seq from sqlite_sequence where name = 'book';

drop table book;

alter table kindred_new_book rename to book;

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
