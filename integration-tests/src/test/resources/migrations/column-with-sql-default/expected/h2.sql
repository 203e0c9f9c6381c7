-- V2__change.sql

alter table book add column created timestamp(6) with time zone;

alter table book alter column created set default (current_timestamp);

update book set created = (current_timestamp) where created is null;

alter table book alter column created set not null;
