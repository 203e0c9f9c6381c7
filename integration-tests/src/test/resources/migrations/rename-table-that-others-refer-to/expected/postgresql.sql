-- V2__change.sql

set local lock_timeout = '5s';

alter table author rename to writer;

alter table writer rename constraint pk_author to pk_writer;
