-- V2__change.sql

alter table member drop foreign key fk_member_club_id;

drop index uq_member_club_id on member;

drop index uq_member_code on member;

alter table member add column deleted datetime(6) null, algorithm = instant;

alter table member add column deleted_unique int generated always as (case when deleted is null then 1 end) virtual;

alter table member add constraint uq_member_club_id unique (club_id, deleted_unique);

alter table member add constraint uq_member_code unique (code, deleted_unique);

alter table member add constraint fk_member_club_id foreign key (club_id) references club (id) on delete cascade;
