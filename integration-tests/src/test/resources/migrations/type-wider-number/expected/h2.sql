-- V2__change.sql

alter table book alter column pages set data type int;

alter table book alter column price set data type decimal(12, 3);

alter table book alter column sold set data type decimal(20, 2);
