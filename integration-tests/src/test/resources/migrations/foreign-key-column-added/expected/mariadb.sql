-- V2__change.sql

alter table book add column author_id bigint null, algorithm = instant;

update book set author_id = (select min(id) from author) where author_id is null;

alter table book modify column author_id bigint not null;

alter table book add constraint fk_book_author_id foreign key (author_id) references author (id) on delete restrict;
