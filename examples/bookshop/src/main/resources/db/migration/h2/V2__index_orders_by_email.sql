create index ix_orders_email on orders(email);
