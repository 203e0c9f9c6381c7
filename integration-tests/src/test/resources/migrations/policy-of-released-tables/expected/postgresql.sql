-- V2__change.sql

set local lock_timeout = '5s';

drop table account_labels;

drop table label;
