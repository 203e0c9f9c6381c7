-- V2__change.sql

set local lock_timeout = '5s';

alter table book rename column title to name;

alter table book alter column name set data type varchar(200);

alter table book alter column name set default 'untitled';

-- V2__change_online.sql, not in a transaction

update book set name = 'untitled' where name is null;

set lock_timeout = '5s';

alter table book add constraint nn_book_name check (name is not null) not valid;

alter table book validate constraint nn_book_name;

alter table book alter column name set not null;

alter table book drop constraint nn_book_name;

reset lock_timeout;
