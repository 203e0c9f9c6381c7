-- V2__change.sql

create table label (id integer primary key autoincrement not null, tenant int8 not null, word varchar(60) not null, constraint ck_label_word_length check (length(word) <= 60));

create table account_labels (account_id int8 not null, label_id int8 not null, constraint pk_account_labels primary key (account_id, label_id), constraint fk_account_labels_account_id foreign key (account_id) references account (id) on delete cascade, constraint fk_account_labels_label_id foreign key (label_id) references label (id) on delete cascade);

create index ix_account_labels_label_id on account_labels(label_id);
