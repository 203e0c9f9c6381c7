-- V2__change.sql

set local lock_timeout = '5s';

alter table book alter column created set default (current_date);
