-- V2__change.sql

set local lock_timeout = '5s';

alter table "Order" add column "group" int null;

alter table "Order" alter column "select" set data type varchar(80);

alter table "Order" alter column "Two Words" set default 1;

-- V2__change_online.sql, not in a transaction

-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for its open transaction.
update "Order" set "Two Words" = 1 where "Two Words" is null;

set lock_timeout = '5s';

alter table "Order" add constraint "nn_Order_Two Words" check ("Two Words" is not null) not valid;

alter table "Order" validate constraint "nn_Order_Two Words";

alter table "Order" alter column "Two Words" set not null;

alter table "Order" drop constraint "nn_Order_Two Words";

reset lock_timeout;

create unique index concurrently "uq_Order_select" on "Order"("select");

set lock_timeout = '5s';

alter table "Order" add constraint "uq_Order_select" unique using index "uq_Order_select";

reset lock_timeout;

create index concurrently "ix_Order_group" on "Order"("group");
