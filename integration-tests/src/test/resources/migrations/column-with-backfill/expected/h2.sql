-- V2__change.sql

alter table book add column short_title varchar(20);

update book set short_title = (lower(title)) where short_title is null;

alter table book alter column short_title set not null;
