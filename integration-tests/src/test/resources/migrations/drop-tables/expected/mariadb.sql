-- V2__change.sql

drop table review;

drop table book;
