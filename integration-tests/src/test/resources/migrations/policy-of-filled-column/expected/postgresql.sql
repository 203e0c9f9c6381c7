-- V2__change.sql

set local lock_timeout = '5s';

alter table account add column tenant bigint null;

-- V2__change_online.sql, not in a transaction

set kindred.all_tenants = 'on';

update account set tenant = (7) where tenant is null;

reset kindred.all_tenants;

set lock_timeout = '5s';

alter table account add constraint nn_account_tenant check (tenant is not null) not valid;

alter table account validate constraint nn_account_tenant;

alter table account alter column tenant set not null;

alter table account drop constraint nn_account_tenant;

create policy kindred_tenant on account using (current_setting('kindred.all_tenants', true) = 'on' or tenant = nullif(current_setting('kindred.tenant', true), '')::bigint);

alter table account enable row level security, force row level security;

reset lock_timeout;
