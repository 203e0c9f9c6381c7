-- V2__change.sql

create table category (id integer primary key autoincrement not null, parent_id int8 null, constraint fk_category_parent_id foreign key (parent_id) references category (id) on delete cascade);

create index ix_category_parent_id on category(parent_id);
