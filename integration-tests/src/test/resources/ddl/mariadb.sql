create table seat (
  `row` int not null,
  number int not null,
  `view` varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  constraint pk_seat primary key (`row`, number)
);

create table booking (
  id bigint not null auto_increment,
  guest varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  seat_row int not null,
  seat_number int not null,
  constraint pk_booking primary key (id),
  constraint fk_booking_seat_row_seat_number foreign key (seat_row, seat_number) references seat (`row`, number) on delete cascade
);

create table category (
  id bigint not null auto_increment,
  name varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  parent_id bigint null,
  constraint pk_category primary key (id),
  constraint fk_category_parent_id foreign key (parent_id) references category (id) on delete set null
);

create table `member` (
  id bigint not null auto_increment,
  email varchar(80) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  nick varchar(5) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  age int not null,
  points int not null default 0,
  constraint pk_member primary key (id),
  constraint uq_member_email unique (email),
  constraint ck_member_age check (age >= 18)
);

create table parcel (
  id uuid not null,
  state varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  price decimal(8, 2) not null,
  barcode decimal(20) not null,
  zone tinyint not null,
  shelves smallint not null,
  pieces int not null,
  grams bigint not null,
  volume double not null,
  distance double not null,
  fragile boolean not null,
  sent_on date not null,
  pick_up_at time(6) not null,
  due_at datetime(6) not null,
  signed_at datetime(6) not null,
  created_at datetime(6) not null,
  transit bigint not null,
  seal varbinary(16) not null,
  note varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin null,
  `floor` int null,
  last_state varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin null,
  insured_for bigint null,
  returned_on date null,
  stamp varbinary(16) null,
  constraint pk_parcel primary key (id),
  constraint ck_parcel_last_state_values check (last_state in ('WAITING', 'UNDER_WAY', 'DELIVERED')),
  constraint ck_parcel_state_values check (state in ('WAITING', 'UNDER_WAY', 'DELIVERED'))
);

create table pizza (
  id bigint not null auto_increment,
  name varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  constraint pk_pizza primary key (id)
);

create table topping (
  id bigint not null auto_increment,
  name varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  constraint pk_topping primary key (id),
  constraint uq_topping_name unique (name)
);

create table place (
  id bigint not null auto_increment,
  name varchar(50) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  address varchar(80) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  constraint pk_place primary key (id)
);

create table restaurant (
  place_id bigint not null,
  serves_hot_dogs boolean not null,
  serves_pizza boolean not null,
  constraint pk_restaurant primary key (place_id),
  constraint fk_restaurant_place_id foreign key (place_id) references place (id) on delete cascade
);

create table waiter (
  id bigint not null auto_increment,
  restaurant_id bigint not null,
  name varchar(50) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  constraint pk_waiter primary key (id),
  constraint fk_waiter_restaurant_id foreign key (restaurant_id) references restaurant (place_id) on delete cascade
);

create table pizza_toppings (
  pizza_id bigint not null,
  topping_id bigint not null,
  constraint pk_pizza_toppings primary key (pizza_id, topping_id),
  constraint fk_pizza_toppings_pizza_id foreign key (pizza_id) references pizza (id) on delete cascade,
  constraint fk_pizza_toppings_topping_id foreign key (topping_id) references topping (id) on delete cascade
);

create index ix_member_points on `member`(points);
