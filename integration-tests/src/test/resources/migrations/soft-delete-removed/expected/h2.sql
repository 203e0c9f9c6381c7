-- V2__change.sql

alter table member drop constraint uq_member_club_id;

alter table member drop constraint uq_member_code;

alter table member drop column deleted_unique;

alter table member drop column deleted;

alter table member add constraint uq_member_club_id unique (club_id);

alter table member add constraint uq_member_code unique (code);
