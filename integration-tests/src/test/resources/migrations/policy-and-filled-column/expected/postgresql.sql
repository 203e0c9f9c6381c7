-- V2__change.sql

set local lock_timeout = '5s';

alter table account add column rank int null;

-- V2__change_online.sql, not in a transaction

set kindred.all_tenants = 'on';

update account set rank = (length(name)) where rank is null;

reset kindred.all_tenants;

set lock_timeout = '5s';

alter table account add constraint nn_account_rank check (rank is not null) not valid;

alter table account validate constraint nn_account_rank;

alter table account alter column rank set not null;

alter table account drop constraint nn_account_rank;

reset lock_timeout;
