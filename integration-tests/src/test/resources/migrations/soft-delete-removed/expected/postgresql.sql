-- V2__change.sql

set local lock_timeout = '5s';

drop index ix_member_club_id;

drop index uq_member_club_id;

drop index uq_member_code;

alter table member drop column deleted;

-- V2__change_online.sql, not in a transaction

-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for its open transaction.
create unique index concurrently uq_member_club_id on member(club_id);

set lock_timeout = '5s';

alter table member add constraint uq_member_club_id unique using index uq_member_club_id;

reset lock_timeout;

create unique index concurrently uq_member_code on member(code);

set lock_timeout = '5s';

alter table member add constraint uq_member_code unique using index uq_member_code;

reset lock_timeout;
