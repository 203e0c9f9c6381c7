-- V2__change.sql

alter table book rename to publication;

alter table publication alter column title rename to name;

alter table publication add column language varchar(2) not null default 'en';

alter table publication alter column name set data type varchar(120);

alter table publication rename constraint pk_book to pk_publication;
