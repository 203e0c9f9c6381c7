-- V2__change.sql

alter table book modify column created date not null default (current_date);
