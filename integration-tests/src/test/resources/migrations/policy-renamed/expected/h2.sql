-- V2__change.sql

alter table account_labels rename to account_tags;

alter table label rename to tag;

alter table account_tags drop constraint fk_account_labels_account_id;

alter table account_tags drop constraint fk_account_labels_label_id;

alter table account drop constraint pk_account;

alter table account_tags drop constraint pk_account_labels;

alter table account alter column id rename to number;

alter table account alter column tenant rename to firm;

alter table account_tags alter column label_id rename to tag_id;

alter table tag rename constraint pk_label to pk_tag;

alter table account add constraint pk_account primary key (number);

alter table account_tags add constraint pk_account_tags primary key (account_id, tag_id);

alter table account_tags add constraint fk_account_tags_account_id foreign key (account_id) references account (number) on delete cascade;

alter table account_tags add constraint fk_account_tags_tag_id foreign key (tag_id) references tag (id) on delete cascade;
