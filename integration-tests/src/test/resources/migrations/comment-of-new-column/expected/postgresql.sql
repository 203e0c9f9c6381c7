-- V2__change.sql

set local lock_timeout = '5s';

alter table book add column isbn varchar(13) null;

alter table book add column price decimal(10, 2) not null default 0;

alter table book add column slug varchar(20) null;

alter table book add column double_pages int null generated always as (pages * 2) stored;

comment on column book.double_pages is 'Both sides';

comment on column book.isbn is 'Optional';

comment on column book.price is 'Without tax';

comment on column book.slug is 'In the address';

-- V2__change_online.sql, not in a transaction

update book set slug = (lower(title)) where slug is null;

set lock_timeout = '5s';

alter table book add constraint nn_book_slug check (slug is not null) not valid;

alter table book validate constraint nn_book_slug;

alter table book alter column slug set not null;

alter table book drop constraint nn_book_slug;

reset lock_timeout;
