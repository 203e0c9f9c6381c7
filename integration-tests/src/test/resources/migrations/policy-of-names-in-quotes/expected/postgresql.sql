-- V2__change.sql

set local lock_timeout = '5s';

create policy kindred_tenant on "Account" using (current_setting('kindred.all_tenants', true) = 'on' or "Order" = nullif(current_setting('kindred.tenant', true), '')::uuid);

alter table "Account" enable row level security, force row level security;
