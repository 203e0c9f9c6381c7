-- V2__change.sql

alter table book drop constraint fk_book_author_id;

alter table author drop constraint pk_author;

alter table author alter column id rename to number;

alter table author add constraint pk_author primary key (number);

alter table book add constraint fk_book_author_id foreign key (author_id) references author (number) on delete cascade;
