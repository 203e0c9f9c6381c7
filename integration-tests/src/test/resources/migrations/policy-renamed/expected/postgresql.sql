-- V2__change.sql

set local lock_timeout = '5s';

alter table account_labels rename to account_tags;

alter table label rename to tag;

alter table account rename column id to number;

alter table account rename column tenant to firm;

alter table account_tags rename column label_id to tag_id;

alter table account_tags rename constraint pk_account_labels to pk_account_tags;

alter table account_tags rename constraint fk_account_labels_account_id to fk_account_tags_account_id;

alter table account_tags rename constraint fk_account_labels_label_id to fk_account_tags_tag_id;

alter index ix_account_labels_label_id rename to ix_account_tags_tag_id;

alter table tag rename constraint pk_label to pk_tag;
