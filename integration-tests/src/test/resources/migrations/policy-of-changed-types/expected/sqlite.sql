-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

create table kindred_new_account (id integer primary key autoincrement not null, tenant int8 not null, name varchar(60) not null, constraint ck_account_name_length check (length(name) <= 60));

insert into kindred_new_account (id, tenant, name) select id, tenant, name from account;

delete from sqlite_sequence where name = 'kindred_new_account';

insert into sqlite_sequence (name, seq) select 'kindred_new_account', seq from sqlite_sequence where name = 'account';

drop table account;

alter table kindred_new_account rename to account;

create table kindred_new_label (id integer primary key autoincrement not null, tenant int8 not null, word varchar(60) not null, constraint ck_label_word_length check (length(word) <= 60));

insert into kindred_new_label (id, tenant, word) select id, tenant, word from label;

delete from sqlite_sequence where name = 'kindred_new_label';

insert into sqlite_sequence (name, seq) select 'kindred_new_label', seq from sqlite_sequence where name = 'label';

drop table label;

alter table kindred_new_label rename to label;

create table kindred_new_account_labels (account_id int8 not null, label_id int8 not null, constraint pk_account_labels primary key (account_id, label_id), constraint fk_account_labels_account_id foreign key (account_id) references account (id) on delete cascade, constraint fk_account_labels_label_id foreign key (label_id) references label (id) on delete cascade);

insert into kindred_new_account_labels (account_id, label_id) select account_id, label_id from account_labels;

drop table account_labels;

alter table kindred_new_account_labels rename to account_labels;

create index ix_account_labels_label_id on account_labels(label_id);

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
