-- V2__change.sql

drop table label;
