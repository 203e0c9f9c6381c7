-- V2__change_online.sql, not in a transaction

-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for its open transaction.
create index concurrently ix_book_author_id on book(author_id);

set lock_timeout = '5s';

alter table book add constraint fk_book_author_id foreign key (author_id) references author (id) on delete restrict not valid;

alter table book validate constraint fk_book_author_id;

reset lock_timeout;
