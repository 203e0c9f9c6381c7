-- V2__change.sql

set local lock_timeout = '5s';

drop table review;

drop table book;
