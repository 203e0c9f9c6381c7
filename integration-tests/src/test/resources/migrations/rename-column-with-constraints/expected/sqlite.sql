-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

alter table book rename column isbn to number;

alter table book rename column pages to page_count;

create table kindred_new_book (id integer primary key autoincrement not null, page_count int not null, number varchar(13) not null, constraint uq_book_number unique (number), constraint ck_book_number_length check (length(number) <= 13), constraint ck_book_page_count check (page_count > 0));

insert into kindred_new_book (id, page_count, number) select id, page_count, number from book;

delete from sqlite_sequence where name = 'kindred_new_book';

insert into sqlite_sequence (name, seq) select 'kindred_new_book', seq from sqlite_sequence where name = 'book';

drop table book;

alter table kindred_new_book rename to book;

create index ix_book_page_count on book(page_count);

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
