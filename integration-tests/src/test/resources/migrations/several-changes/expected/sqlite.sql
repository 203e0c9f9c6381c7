-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

drop view long_book;

alter table author rename column name to full_name;

create table publisher (id integer primary key autoincrement not null, name varchar(60) not null, constraint uq_publisher_name unique (name), constraint ck_publisher_name_length check (length(name) <= 60));

create table kindred_new_author (id integer primary key autoincrement not null, full_name varchar(80) not null, constraint ck_author_full_name_length check (length(full_name) <= 80));

insert into kindred_new_author (id, full_name) select id, full_name from author;

delete from sqlite_sequence where name = 'kindred_new_author';

insert into sqlite_sequence (name, seq) select 'kindred_new_author', seq from sqlite_sequence where name = 'author';

drop table author;

alter table kindred_new_author rename to author;

create table kindred_new_book (id integer primary key autoincrement not null, title varchar(150) not null, pages int not null default (0), author_id int8 null, publisher_id int8 null, constraint fk_book_author_id foreign key (author_id) references author (id) on delete cascade, constraint fk_book_publisher_id foreign key (publisher_id) references publisher (id) on delete set null, constraint ck_book_title_length check (length(title) <= 150));

insert into kindred_new_book (id, title, pages, author_id, publisher_id) select id, title, coalesce(pages, 0), author_id, null from book;

delete from sqlite_sequence where name = 'kindred_new_book';

insert into sqlite_sequence (name, seq) select 'kindred_new_book', seq from sqlite_sequence where name = 'book';

drop table book;

alter table kindred_new_book rename to book;

create index ix_book_author_id on book(author_id);

create index ix_book_publisher_id on book(publisher_id);

create index ix_book_title_pages on book(title, pages);

create view long_book as select id, title, publisher_id from book where pages > 200;

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
