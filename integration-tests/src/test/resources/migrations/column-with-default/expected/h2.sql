-- V2__change.sql

alter table book add column pages int not null default 100;

alter table book add column language varchar(2) not null default 'en';

alter table book add column available boolean not null default true;

alter table book add column price decimal(8, 2) not null default 9.95;

alter table book add column published date not null default date '2026-01-01';
