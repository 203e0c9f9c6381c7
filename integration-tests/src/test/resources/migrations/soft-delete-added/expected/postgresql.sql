-- V2__change.sql

set local lock_timeout = '5s';

alter table member drop constraint uq_member_club_id;

alter table member drop constraint uq_member_code;

alter table member add column deleted timestamp(6) with time zone null;

-- V2__change_online.sql, not in a transaction

-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for its open transaction.
create index concurrently ix_member_club_id on member(club_id);

create unique index concurrently uq_member_club_id on member(club_id) where deleted is null;

create unique index concurrently uq_member_code on member(code) where deleted is null;
