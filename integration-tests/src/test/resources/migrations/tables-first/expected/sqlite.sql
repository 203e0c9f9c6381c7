-- V2__change.sql

create table author (id integer primary key autoincrement not null, name varchar(60) not null, constraint ck_author_name_length check (length(name) <= 60));

create table book (id integer primary key autoincrement not null, title varchar(100) not null, author_id int8 not null, isbn varchar(13) not null, price decimal(8, 2) not null default (cast(9.95 as numeric)), state varchar(20) not null default ('DRAFT'), created text not null default ((current_timestamp)), constraint uq_book_isbn unique (isbn), constraint fk_book_author_id foreign key (author_id) references author (id) on delete restrict, constraint ck_book_isbn_length check (length(isbn) <= 13), constraint ck_book_price check (price >= 0), constraint ck_book_state_values check (state in ('DRAFT', 'PUBLISHED')), constraint ck_book_title_length check (length(title) <= 100));

create index ix_book_author_id on book(author_id);

create index ix_book_title on book(title);

create view published_book as select id, title from book where state = 'PUBLISHED';
