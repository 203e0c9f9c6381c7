-- V2__change.sql

set local lock_timeout = '5s';

alter table kindred_shop.customer rename column city to town;

alter table kindred_shop.customer add column zip varchar(10) null;

alter table kindred_shop.customer alter column name set data type varchar(80);

-- V2__change_online.sql, not in a transaction

-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for its open transaction.
create unique index concurrently uq_customer_zip on kindred_shop.customer(zip);

set lock_timeout = '5s';

alter table kindred_shop.customer add constraint uq_customer_zip unique using index uq_customer_zip;

reset lock_timeout;

create index concurrently ix_customer_name on kindred_shop.customer(name);
