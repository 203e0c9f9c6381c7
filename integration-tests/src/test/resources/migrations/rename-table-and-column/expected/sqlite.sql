-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

alter table book rename to publication;

alter table publication rename column title to name;

create table kindred_new_publication (id integer primary key autoincrement not null, name varchar(120) not null, pages int null, language varchar(2) not null default ('en'), constraint ck_publication_language_length check (length(language) <= 2), constraint ck_publication_name_length check (length(name) <= 120));

insert into kindred_new_publication (id, name, pages, language) select id, name, pages, 'en' from publication;

delete from sqlite_sequence where name = 'kindred_new_publication';

insert into sqlite_sequence (name, seq) select 'kindred_new_publication', seq from sqlite_sequence where name = 'publication';

drop table publication;

alter table kindred_new_publication rename to publication;

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
