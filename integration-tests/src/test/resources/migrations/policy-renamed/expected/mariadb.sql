-- V2__change.sql

alter table account_labels rename to account_tags;

alter table label rename to tag;

alter table account_tags drop foreign key fk_account_labels_account_id;

drop index if exists fk_account_labels_account_id on account_tags;

alter table account_tags drop foreign key fk_account_labels_label_id;

drop index if exists fk_account_labels_label_id on account_tags;

alter table account rename column id to number;

alter table account rename column tenant to firm;

alter table account_tags rename column label_id to tag_id;

alter table account_tags add constraint fk_account_tags_account_id foreign key (account_id) references account (number) on delete cascade;

alter table account_tags add constraint fk_account_tags_tag_id foreign key (tag_id) references tag (id) on delete cascade;
