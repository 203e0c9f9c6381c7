-- V2__change.sql

create table shelf (id integer primary key autoincrement not null, book_id int8 not null, constraint fk_shelf_book_id foreign key (book_id) references book (id) on delete cascade);

create index ix_shelf_book_id on shelf(book_id);

create view long_book as select id, pages from book where pages > 100;
