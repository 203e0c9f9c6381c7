-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

alter table author rename to writer;

alter table book rename to publication;

create table kindred_new_writer (id integer primary key autoincrement not null, name varchar(60) not null, constraint ck_writer_name_length check (length(name) <= 60));

insert into kindred_new_writer (id, name) select id, name from writer;

delete from sqlite_sequence where name = 'kindred_new_writer';

insert into sqlite_sequence (name, seq) select 'kindred_new_writer', seq from sqlite_sequence where name = 'writer';

drop table writer;

alter table kindred_new_writer rename to writer;

create table kindred_new_publication (id integer primary key autoincrement not null, title varchar(100) not null, author_id int8 not null, constraint fk_publication_author_id foreign key (author_id) references writer (id) on delete cascade, constraint ck_publication_title_length check (length(title) <= 100));

insert into kindred_new_publication (id, title, author_id) select id, title, author_id from publication;

delete from sqlite_sequence where name = 'kindred_new_publication';

insert into sqlite_sequence (name, seq) select 'kindred_new_publication', seq from sqlite_sequence where name = 'publication';

drop table publication;

alter table kindred_new_publication rename to publication;

create index ix_publication_author_id on publication(author_id);

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
