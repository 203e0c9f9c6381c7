-- V2__change.sql

create table publication (id bigint not null auto_increment, title varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin not null, constraint pk_publication primary key (id));
