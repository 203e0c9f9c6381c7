-- V2__change.sql

set local lock_timeout = '5s';

alter table book add column author_id bigint null;

-- V2__change_online.sql, not in a transaction

-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for its open transaction.
update book set author_id = (select min(id) from author) where author_id is null;

set lock_timeout = '5s';

alter table book add constraint nn_book_author_id check (author_id is not null) not valid;

alter table book validate constraint nn_book_author_id;

alter table book alter column author_id set not null;

alter table book drop constraint nn_book_author_id;

reset lock_timeout;

create index concurrently ix_book_author_id on book(author_id);

set lock_timeout = '5s';

alter table book add constraint fk_book_author_id foreign key (author_id) references author (id) on delete restrict not valid;

alter table book validate constraint fk_book_author_id;

reset lock_timeout;
