-- V2__change.sql

alter table account_labels drop constraint fk_account_labels_account_id;

alter table account_labels drop constraint fk_account_labels_label_id;

alter table account alter column id set data type bigint;

alter table account alter column tenant set data type bigint;

alter table label alter column id set data type bigint;

alter table label alter column tenant set data type bigint;

alter table account_labels alter column account_id set data type bigint;

alter table account_labels alter column label_id set data type bigint;

alter table account_labels add constraint fk_account_labels_account_id foreign key (account_id) references account (id) on delete cascade;

alter table account_labels add constraint fk_account_labels_label_id foreign key (label_id) references label (id) on delete cascade;
