-- V2__change.sql

set local lock_timeout = '5s';

alter table book drop constraint fk_book_author_id;

alter table book alter column author_id drop not null;

-- V2__change_online.sql, not in a transaction

set lock_timeout = '5s';

alter table book add constraint fk_book_author_id foreign key (author_id) references author (id) on delete set null not valid;

alter table book validate constraint fk_book_author_id;

reset lock_timeout;
