-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

drop table label;

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
