-- V2__change.sql

alter table delivery add constraint fk_delivery_order_id_position foreign key (order_id, position) references order_line (order_id, position) on delete set null;
