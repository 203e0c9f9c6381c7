-- V2__change.sql

set local lock_timeout = '5s';

drop policy kindred_tenant on account;

alter table account disable row level security, no force row level security;

drop policy kindred_tenant on account_labels;

alter table account alter column tenant drop not null;

create policy kindred_tenant on account_labels using (exists (select 1 from label as row_of_tenant where row_of_tenant.id = account_labels.label_id));
