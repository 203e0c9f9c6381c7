-- V2__change.sql

alter table author add column code varchar(60) character set utf8mb4 collate utf8mb4_nopad_bin null, algorithm = instant;

alter table book add column author_code varchar(60) character set utf8mb4 collate utf8mb4_nopad_bin null, algorithm = instant;

alter table author add constraint uq_author_code unique (code), algorithm = inplace, lock = none;

alter table book add constraint fk_book_author_code foreign key (author_code) references author (code) on delete set null;
