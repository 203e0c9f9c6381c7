-- V2__change.sql

alter table member drop constraint uq_member_code;

alter table member drop column gone_unique;

alter table member alter column gone rename to lost;

alter table member add column lost_unique int generated always as (case when not lost then 1 end);

alter table member add constraint uq_member_code unique (code, lost_unique);
