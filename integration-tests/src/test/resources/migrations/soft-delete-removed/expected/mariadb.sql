-- V2__change.sql

alter table member drop foreign key fk_member_club_id;

drop index uq_member_club_id on member;

drop index uq_member_code on member;

alter table member drop column deleted_unique;

alter table member drop column deleted;

alter table member add constraint uq_member_club_id unique (club_id), algorithm = inplace, lock = none;

alter table member add constraint uq_member_code unique (code), algorithm = inplace, lock = none;

alter table member add constraint fk_member_club_id foreign key (club_id) references club (id) on delete cascade;
