-- V2__change.sql

set local lock_timeout = '5s';

alter table author add column code varchar(60) null;

alter table book add column author_code varchar(60) null;

-- V2__change_online.sql, not in a transaction

-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for its open transaction.
create unique index concurrently uq_author_code on author(code);

set lock_timeout = '5s';

alter table author add constraint uq_author_code unique using index uq_author_code;

reset lock_timeout;

create index concurrently ix_book_author_code on book(author_code);

set lock_timeout = '5s';

alter table book add constraint fk_book_author_code foreign key (author_code) references author (code) on delete set null not valid;

alter table book validate constraint fk_book_author_code;

reset lock_timeout;
