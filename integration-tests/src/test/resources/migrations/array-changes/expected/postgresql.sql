-- V2__change.sql

set local lock_timeout = '5s';

alter table book rename column tags to labels;

alter table book add column years int[] null;

alter table book alter column labels set data type varchar(40)[];

comment on column book.labels is 'As readers say';

-- V2__change_online.sql, not in a transaction

-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for its open transaction.
update book set labels = (array['x']) where labels is null;

set lock_timeout = '5s';

alter table book add constraint nn_book_labels check (labels is not null) not valid;

alter table book validate constraint nn_book_labels;

alter table book alter column labels set not null;

alter table book drop constraint nn_book_labels;

reset lock_timeout;

create index concurrently ix_book_labels on book using gin (labels);
