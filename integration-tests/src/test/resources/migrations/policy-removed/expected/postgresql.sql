-- V2__change.sql

set local lock_timeout = '5s';

drop policy kindred_tenant on account;

alter table account disable row level security, no force row level security;

drop policy kindred_tenant on label;

alter table label disable row level security, no force row level security;

drop policy kindred_tenant on account_labels;

alter table account_labels disable row level security, no force row level security;
