-- V2__change.sql

alter table book add column note varchar(40) not null default 'it''s; a \ and "more"';
