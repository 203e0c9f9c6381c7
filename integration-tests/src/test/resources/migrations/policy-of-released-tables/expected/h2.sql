-- V2__change.sql

drop table account_labels;

drop table label;
