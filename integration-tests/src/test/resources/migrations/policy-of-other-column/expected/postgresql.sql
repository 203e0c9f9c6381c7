-- V2__change.sql

set local lock_timeout = '5s';

drop policy kindred_tenant on account;

create policy kindred_tenant on account using (current_setting('kindred.all_tenants', true) = 'on' or company = nullif(current_setting('kindred.tenant', true), '')::bigint);
