-- V2__change.sql

alter table member drop constraint uq_member_club_id;

alter table member drop constraint uq_member_code;

alter table member add column deleted timestamp(6) with time zone;

alter table member add column deleted_unique int generated always as (case when deleted is null then 1 end);

alter table member add constraint uq_member_club_id unique (club_id, deleted_unique);

alter table member add constraint uq_member_code unique (code, deleted_unique);
