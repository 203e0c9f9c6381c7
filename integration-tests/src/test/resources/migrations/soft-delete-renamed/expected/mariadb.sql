-- V2__change.sql

drop index uq_member_code on member;

alter table member drop column gone_unique;

alter table member rename column gone to lost;

alter table member add column lost_unique int generated always as (case when not lost then 1 end) virtual;

alter table member add constraint uq_member_code unique (code, lost_unique);
