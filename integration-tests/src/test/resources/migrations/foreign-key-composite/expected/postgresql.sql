-- V2__change_online.sql, not in a transaction

-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for its open transaction.
create index concurrently ix_delivery_order_id_position on delivery(order_id, position);

set lock_timeout = '5s';

alter table delivery add constraint fk_delivery_order_id_position foreign key (order_id, position) references order_line (order_id, position) on delete set null not valid;

alter table delivery validate constraint fk_delivery_order_id_position;

reset lock_timeout;
