-- V2__change.sql

create table author (id bigint not null auto_increment, name varchar(60) character set utf8mb4 collate utf8mb4_nopad_bin not null, constraint pk_author primary key (id));

create table book (id bigint not null auto_increment, title varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin not null, author_id bigint not null, isbn varchar(13) character set utf8mb4 collate utf8mb4_nopad_bin not null, price decimal(8, 2) not null default 9.95, state varchar(20) character set utf8mb4 collate utf8mb4_nopad_bin not null default 'DRAFT', created datetime(6) not null default (current_timestamp), constraint pk_book primary key (id), constraint uq_book_isbn unique (isbn), constraint fk_book_author_id foreign key (author_id) references author (id) on delete restrict, constraint ck_book_price check (price >= 0), constraint ck_book_state_values check (state in ('DRAFT', 'PUBLISHED')));

create index ix_book_title on book(title);

create view published_book as select id, title from book where state = 'PUBLISHED';
