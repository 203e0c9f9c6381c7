-- V2__change.sql

set local lock_timeout = '5s';

drop index uq_member_code;

alter table member rename column gone to lost;

-- V2__change_online.sql, not in a transaction

-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for its open transaction.
create unique index concurrently uq_member_code on member(code) where not lost;
