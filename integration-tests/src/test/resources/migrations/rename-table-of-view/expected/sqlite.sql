-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

drop view long_book;

alter table book rename to publication;

create table kindred_new_publication (id integer primary key autoincrement not null, title varchar(100) not null, pages int not null, constraint ck_publication_title_length check (length(title) <= 100));

insert into kindred_new_publication (id, title, pages) select id, title, pages from publication;

delete from sqlite_sequence where name = 'kindred_new_publication';

insert into sqlite_sequence (name, seq) select 'kindred_new_publication', seq from sqlite_sequence where name = 'publication';

drop table publication;

alter table kindred_new_publication rename to publication;

create view long_book as select id, pages from publication where pages > 100;

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
