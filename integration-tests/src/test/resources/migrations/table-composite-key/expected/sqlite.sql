-- V2__change.sql

create table delivery (id integer primary key autoincrement not null, order_id int8 not null, position int not null, constraint fk_delivery_order_id_position foreign key (order_id, position) references order_line (order_id, position) on delete cascade);

create index ix_delivery_order_id_position on delivery(order_id, position);
