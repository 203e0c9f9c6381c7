-- V2__change.sql

alter table author modify column id bigint not null auto_increment comment 'Number';

alter table book modify column author_id bigint not null comment 'Who wrote it';
