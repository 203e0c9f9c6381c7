-- V2__change.sql

create table pseudonym (id bigint not null auto_increment, code varchar(10) character set utf8mb4 collate utf8mb4_nopad_bin not null, constraint pk_pseudonym primary key (id));

alter table author add constraint uq_author_code unique (code), algorithm = inplace, lock = none;

alter table pseudonym add constraint fk_pseudonym_code foreign key (code) references author (code) on delete cascade;
