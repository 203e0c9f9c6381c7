-- V2__change.sql

set local lock_timeout = '5s';

alter table account_labels drop constraint fk_account_labels_account_id;

alter table account_labels drop constraint fk_account_labels_label_id;

drop index ix_account_labels_label_id;
