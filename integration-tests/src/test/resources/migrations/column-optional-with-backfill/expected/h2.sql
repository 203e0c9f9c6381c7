-- V2__change.sql

alter table book add column short_title varchar(100);

update book set short_title = (lower(title)) where short_title is null;
