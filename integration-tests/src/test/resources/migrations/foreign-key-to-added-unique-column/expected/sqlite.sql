-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

create table kindred_new_author (id integer primary key autoincrement not null, name varchar(60) not null, code varchar(60) null, constraint uq_author_code unique (code), constraint ck_author_code_length check (length(code) <= 60), constraint ck_author_name_length check (length(name) <= 60));

insert into kindred_new_author (id, name, code) select id, name, null from author;

delete from sqlite_sequence where name = 'kindred_new_author';

insert into sqlite_sequence (name, seq) select 'kindred_new_author', seq from sqlite_sequence where name = 'author';

drop table author;

alter table kindred_new_author rename to author;

create table kindred_new_book (id integer primary key autoincrement not null, title varchar(100) not null, author_code varchar(60) null, constraint fk_book_author_code foreign key (author_code) references author (code) on delete set null, constraint ck_book_title_length check (length(title) <= 100));

insert into kindred_new_book (id, title, author_code) select id, title, null from book;

delete from sqlite_sequence where name = 'kindred_new_book';

insert into sqlite_sequence (name, seq) select 'kindred_new_book', seq from sqlite_sequence where name = 'book';

drop table book;

alter table kindred_new_book rename to book;

create index ix_book_author_code on book(author_code);

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
