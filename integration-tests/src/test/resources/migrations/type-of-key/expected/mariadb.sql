-- V2__change.sql

alter table book drop foreign key fk_book_author_id;

alter table author modify column id bigint not null auto_increment;

alter table book modify column author_id bigint not null;

alter table book add constraint fk_book_author_id foreign key (author_id) references author (id) on delete cascade;
