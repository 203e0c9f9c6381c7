-- V2__change.sql

set local lock_timeout = '5s';

drop policy kindred_tenant on account;

alter table account alter column tenant set data type varchar(200);

create policy kindred_tenant on account using (current_setting('kindred.all_tenants', true) = 'on' or tenant = nullif(current_setting('kindred.tenant', true), '')::text);
