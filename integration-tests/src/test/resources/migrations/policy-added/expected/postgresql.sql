-- V2__change.sql

set local lock_timeout = '5s';

create policy kindred_tenant on account using (current_setting('kindred.all_tenants', true) = 'on' or tenant = nullif(current_setting('kindred.tenant', true), '')::bigint);

alter table account enable row level security, force row level security;

create policy kindred_tenant on label using (current_setting('kindred.all_tenants', true) = 'on' or tenant = nullif(current_setting('kindred.tenant', true), '')::bigint);

alter table label enable row level security, force row level security;

create policy kindred_tenant on account_labels using (exists (select 1 from account as row_of_tenant where row_of_tenant.id = account_labels.account_id) and exists (select 1 from label as row_of_tenant where row_of_tenant.id = account_labels.label_id));

alter table account_labels enable row level security, force row level security;
