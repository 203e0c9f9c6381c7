-- V2__change.sql

create table book (id bigint not null auto_increment, title varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin not null, author_id bigint not null, constraint pk_book primary key (id), constraint fk_book_author_id foreign key (author_id) references author (id) on delete cascade);
