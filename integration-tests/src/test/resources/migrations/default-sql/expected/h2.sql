-- V2__change.sql

alter table book alter column created set default (current_date);
