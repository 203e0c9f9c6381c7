-- V2__change.sql

alter table account_labels drop constraint fk_account_labels_account_id;

alter table account_labels drop constraint fk_account_labels_label_id;
