-- V2__change.sql

alter table author rename to writer;

alter table writer rename constraint pk_author to pk_writer;
