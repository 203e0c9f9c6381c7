-- V2__change.sql

drop view long_book;

alter table book drop foreign key fk_book_author_id;

drop index ix_book_title on book;

alter table author rename column name to full_name;

create table publisher (id bigint not null auto_increment, name varchar(60) character set utf8mb4 collate utf8mb4_nopad_bin not null, constraint pk_publisher primary key (id), constraint uq_publisher_name unique (name));

alter table book add column publisher_id bigint null, algorithm = instant;

alter table author modify column full_name varchar(80) character set utf8mb4 collate utf8mb4_nopad_bin not null;

alter table book modify column title varchar(150) character set utf8mb4 collate utf8mb4_nopad_bin not null;

alter table book modify column pages int null default 0;

update book set pages = 0 where pages is null;

alter table book modify column pages int not null default 0;

create index ix_book_title_pages on book(title, pages) algorithm = inplace lock = none;

alter table book add constraint fk_book_author_id foreign key (author_id) references author (id) on delete cascade;

alter table book add constraint fk_book_publisher_id foreign key (publisher_id) references publisher (id) on delete set null;

create view long_book as select id, title, publisher_id from book where pages > 200;
