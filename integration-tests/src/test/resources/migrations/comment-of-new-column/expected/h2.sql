-- V2__change.sql

alter table book add column isbn varchar(13);

alter table book add column price decimal(10, 2) not null default 0;

alter table book add column slug varchar(20);

update book set slug = (lower(title)) where slug is null;

alter table book alter column slug set not null;

alter table book add column double_pages int generated always as (pages * 2);

comment on column book.double_pages is 'Both sides';

comment on column book.isbn is 'Optional';

comment on column book.price is 'Without tax';

comment on column book.slug is 'In the address';
