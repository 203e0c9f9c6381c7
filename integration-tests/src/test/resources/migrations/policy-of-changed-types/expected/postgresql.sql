-- V2__change.sql

set local lock_timeout = '5s';

drop policy kindred_tenant on account;

drop policy kindred_tenant on label;

drop policy kindred_tenant on account_labels;

alter table account_labels drop constraint fk_account_labels_account_id;

alter table account_labels drop constraint fk_account_labels_label_id;

alter table account alter column id set data type bigint;

alter table account alter column tenant set data type bigint;

alter table label alter column id set data type bigint;

alter table label alter column tenant set data type bigint;

alter table account_labels alter column account_id set data type bigint;

alter table account_labels alter column label_id set data type bigint;

create policy kindred_tenant on account using (current_setting('kindred.all_tenants', true) = 'on' or tenant = nullif(current_setting('kindred.tenant', true), '')::bigint);

create policy kindred_tenant on label using (current_setting('kindred.all_tenants', true) = 'on' or tenant = nullif(current_setting('kindred.tenant', true), '')::bigint);

create policy kindred_tenant on account_labels using (exists (select 1 from account as row_of_tenant where row_of_tenant.id = account_labels.account_id) and exists (select 1 from label as row_of_tenant where row_of_tenant.id = account_labels.label_id));

-- V2__change_online.sql, not in a transaction

set lock_timeout = '5s';

alter table account_labels add constraint fk_account_labels_account_id foreign key (account_id) references account (id) on delete cascade not valid;

alter table account_labels validate constraint fk_account_labels_account_id;

alter table account_labels add constraint fk_account_labels_label_id foreign key (label_id) references label (id) on delete cascade not valid;

alter table account_labels validate constraint fk_account_labels_label_id;

reset lock_timeout;
