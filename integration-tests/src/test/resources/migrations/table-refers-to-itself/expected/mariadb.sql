-- V2__change.sql

create table category (id bigint not null auto_increment, parent_id bigint null, constraint pk_category primary key (id), constraint fk_category_parent_id foreign key (parent_id) references category (id) on delete cascade);
