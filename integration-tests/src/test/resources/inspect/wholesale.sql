create table categories (category_id smallint not null primary key, category_name varchar(15) not null, description text, picture bytea);

create table suppliers (supplier_id smallint not null primary key, company_name varchar(40) not null, homepage text);

create table customers (customer_id char(5) not null primary key, company_name varchar(40) not null, postal_code varchar(10));

create table customer_kinds (kind_id char(4) not null primary key, description text);

create table customer_customer_kind (customer_id char(5) not null references customers, kind_id char(4) not null references customer_kinds, primary key (customer_id, kind_id));

create table clerks (clerk_id smallint not null primary key, last_name varchar(20) not null, reports_to smallint references clerks, photo bytea, notes text);

create table regions (region_id smallint not null primary key, name varchar(60) not null);

create table districts (district_id varchar(20) not null primary key, name varchar(60) not null, region_id smallint not null references regions);

create table clerk_districts (clerk_id smallint not null references clerks, district_id varchar(20) not null references districts, primary key (clerk_id, district_id));

create table products (product_id smallint not null primary key, product_name varchar(40) not null, supplier_id smallint references suppliers, category_id smallint references categories, unit_price real, units_in_stock smallint, discontinued integer not null);

create table orders (order_id smallint not null primary key, customer_id char(5) references customers, clerk_id smallint references clerks, order_date date, freight real, ship_name varchar(40));

create table order_details (order_id smallint not null references orders, product_id smallint not null references products, unit_price real not null, quantity smallint not null, discount real not null, primary key (order_id, product_id));

insert into categories values (1, 'Drinks', 'Cold and hot', '\x0102');

insert into suppliers values (1, 'Spring Ltd', null);

insert into customers values ('ABCDE', 'Alphabet', '12345'), ('XY', 'Two Letters', null);

insert into customer_kinds values ('BIG', 'Buys a lot');

insert into customer_customer_kind values ('ABCDE', 'BIG');

insert into clerks values (1, 'Moss', null, null, null), (2, 'Fern', 1, null, 'New');

insert into products values (1, 'Water', 1, 1, 0.5, 100, 0);

insert into orders values (1, 'ABCDE', 2, '2026-01-02', 12.5, 'Boat');

insert into order_details values (1, 1, 0.5, 10, 0)
