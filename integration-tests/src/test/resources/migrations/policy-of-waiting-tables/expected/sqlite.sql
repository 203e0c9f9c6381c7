-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

create table kindred_new_account_labels (account_id int8 not null, label_id int8 not null, constraint pk_account_labels primary key (account_id, label_id));

insert into kindred_new_account_labels (account_id, label_id) select account_id, label_id from account_labels;

drop table account_labels;

alter table kindred_new_account_labels rename to account_labels;

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
