-- V2__change.sql

alter table member rename column gone to lost;

drop index uq_member_code;

create unique index uq_member_code on member(code) where not lost;
