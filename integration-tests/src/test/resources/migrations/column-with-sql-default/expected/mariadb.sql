-- V2__change.sql

alter table book add column created datetime(6) null, algorithm = instant;

alter table book modify column created datetime(6) null default (current_timestamp);

update book set created = (current_timestamp) where created is null;

alter table book modify column created datetime(6) not null default (current_timestamp);
