-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

create table pseudonym (id integer primary key autoincrement not null, code varchar(10) not null, constraint fk_pseudonym_code foreign key (code) references author (code) on delete cascade);

create index ix_pseudonym_code on pseudonym(code);

create table kindred_new_author (id integer primary key autoincrement not null, name varchar(60) not null, code varchar(10) not null, constraint uq_author_code unique (code), constraint ck_author_code_length check (length(code) <= 10), constraint ck_author_name_length check (length(name) <= 60));

insert into kindred_new_author (id, name, code) select id, name, code from author;

delete from sqlite_sequence where name = 'kindred_new_author';

insert into sqlite_sequence (name, seq) select 'kindred_new_author', seq from sqlite_sequence where name = 'author';

drop table author;

alter table kindred_new_author rename to author;

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
