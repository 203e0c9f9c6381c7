-- V2__change.sql

create table book (id integer primary key autoincrement not null, title varchar(100) not null, author_id int8 not null, constraint fk_book_author_id foreign key (author_id) references author (id) on delete cascade, constraint ck_book_title_length check (length(title) <= 100));

create index ix_book_author_id on book(author_id);
