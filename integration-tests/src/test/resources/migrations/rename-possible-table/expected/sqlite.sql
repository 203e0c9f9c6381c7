-- V2__change.sql

create table publication (id integer primary key autoincrement not null, title varchar(100) not null, constraint ck_publication_title_length check (length(title) <= 100));
