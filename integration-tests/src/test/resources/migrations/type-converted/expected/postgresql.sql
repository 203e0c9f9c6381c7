-- V2__change.sql

set local lock_timeout = '5s';

alter table book alter column pages set data type smallint;

alter table issue alter column number set data type int using cast(number as int);

alter table issue alter column printed set data type varchar(20);
