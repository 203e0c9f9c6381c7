-- V2__change.sql

set local lock_timeout = '5s';

drop policy kindred_tenant on account_labels;

create policy kindred_tenant on account_labels using (exists (select 1 from account as row_of_tenant where row_of_tenant.id = account_labels.account_id));

drop table label;
