-- V2__change.sql

drop table book_tag;
