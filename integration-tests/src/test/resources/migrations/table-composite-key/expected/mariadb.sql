-- V2__change.sql

create table delivery (id bigint not null auto_increment, order_id bigint not null, position int not null, constraint pk_delivery primary key (id), constraint fk_delivery_order_id_position foreign key (order_id, position) references order_line (order_id, position) on delete cascade);
