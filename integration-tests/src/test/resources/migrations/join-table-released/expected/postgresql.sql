-- V2__change.sql

set local lock_timeout = '5s';

drop table book_tag;
