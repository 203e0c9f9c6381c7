-- V2__change.sql

create table label (id bigint not null auto_increment, tenant bigint not null, word varchar(60) character set utf8mb4 collate utf8mb4_nopad_bin not null, constraint pk_label primary key (id));

create table account_labels (account_id bigint not null, label_id bigint not null, constraint pk_account_labels primary key (account_id, label_id), constraint fk_account_labels_account_id foreign key (account_id) references account (id) on delete cascade, constraint fk_account_labels_label_id foreign key (label_id) references label (id) on delete cascade);
