-- V2__change.sql

alter table book modify column pages int not null;

alter table book modify column price decimal(12, 3) null;

alter table book modify column sold decimal(20, 2) null;
