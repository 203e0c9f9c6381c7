-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

create table kindred_new_delivery (id integer primary key autoincrement not null, order_id int8 null, position int null, constraint fk_delivery_order_id_position foreign key (order_id, position) references order_line (order_id, position) on delete set null);

insert into kindred_new_delivery (id, order_id, position) select id, order_id, position from delivery;

delete from sqlite_sequence where name = 'kindred_new_delivery';

insert into sqlite_sequence (name, seq) select 'kindred_new_delivery', seq from sqlite_sequence where name = 'delivery';

drop table delivery;

alter table kindred_new_delivery rename to delivery;

create index ix_delivery_order_id_position on delivery(order_id, position);

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
