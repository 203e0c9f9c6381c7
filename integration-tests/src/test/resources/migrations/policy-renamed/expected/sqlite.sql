-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

alter table account_labels rename to account_tags;

alter table label rename to tag;

alter table account rename column id to number;

alter table account rename column tenant to firm;

alter table account_tags rename column label_id to tag_id;

create table kindred_new_tag (id integer primary key autoincrement not null, tenant int8 not null, word varchar(60) not null, constraint ck_tag_word_length check (length(word) <= 60));

insert into kindred_new_tag (id, tenant, word) select id, tenant, word from tag;

delete from sqlite_sequence where name = 'kindred_new_tag';

insert into sqlite_sequence (name, seq) select 'kindred_new_tag', seq from sqlite_sequence where name = 'tag';

drop table tag;

alter table kindred_new_tag rename to tag;

create table kindred_new_account_tags (account_id int8 not null, tag_id int8 not null, constraint pk_account_tags primary key (account_id, tag_id), constraint fk_account_tags_account_id foreign key (account_id) references account (number) on delete cascade, constraint fk_account_tags_tag_id foreign key (tag_id) references tag (id) on delete cascade);

insert into kindred_new_account_tags (account_id, tag_id) select account_id, tag_id from account_tags;

drop table account_tags;

alter table kindred_new_account_tags rename to account_tags;

create index ix_account_tags_tag_id on account_tags(tag_id);

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
