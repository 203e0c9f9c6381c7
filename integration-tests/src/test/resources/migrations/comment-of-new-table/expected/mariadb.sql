-- V2__change.sql

create table shelf (id bigint not null auto_increment comment 'Number on the wall', book_id bigint not null comment 'The first one', constraint pk_shelf primary key (id), constraint fk_shelf_book_id foreign key (book_id) references book (id) on delete cascade) comment 'Where books are';

create view long_book as select id, pages from book where pages > 100;
