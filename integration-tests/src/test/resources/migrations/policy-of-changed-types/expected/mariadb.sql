-- V2__change.sql

alter table account_labels drop foreign key fk_account_labels_account_id;

alter table account_labels drop foreign key fk_account_labels_label_id;

alter table account modify column id bigint not null auto_increment;

alter table account modify column tenant bigint not null;

alter table label modify column id bigint not null auto_increment;

alter table label modify column tenant bigint not null;

alter table account_labels modify column account_id bigint not null;

alter table account_labels modify column label_id bigint not null;

alter table account_labels add constraint fk_account_labels_account_id foreign key (account_id) references account (id) on delete cascade;

alter table account_labels add constraint fk_account_labels_label_id foreign key (label_id) references label (id) on delete cascade;
