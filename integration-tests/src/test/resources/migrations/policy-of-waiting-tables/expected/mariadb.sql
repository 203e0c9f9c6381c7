-- V2__change.sql

alter table account_labels drop foreign key fk_account_labels_account_id;

drop index if exists fk_account_labels_account_id on account_labels;

alter table account_labels drop foreign key fk_account_labels_label_id;

drop index if exists fk_account_labels_label_id on account_labels;
