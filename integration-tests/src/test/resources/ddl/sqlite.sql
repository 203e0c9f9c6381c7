create table seat (
  "row" int not null,
  number int not null,
  "view" varchar(255) not null,
  constraint pk_seat primary key ("row", number),
  constraint ck_seat_view_length check (length("view") <= 255)
);

create table booking (
  id integer primary key autoincrement not null,
  guest varchar(255) not null,
  seat_row int not null,
  seat_number int not null,
  constraint fk_booking_seat_row_seat_number foreign key (seat_row, seat_number) references seat ("row", number) on delete cascade,
  constraint ck_booking_guest_length check (length(guest) <= 255)
);

create table category (
  id integer primary key autoincrement not null,
  name varchar(255) not null,
  parent_id int8 null,
  constraint fk_category_parent_id foreign key (parent_id) references category (id) on delete set null,
  constraint ck_category_name_length check (length(name) <= 255)
);

create table member (
  id integer primary key autoincrement not null,
  email varchar(80) not null,
  nick varchar(5) not null,
  age int not null,
  points int not null default (0),
  constraint uq_member_email unique (email),
  constraint ck_member_age check (age >= 18),
  constraint ck_member_email_length check (length(email) <= 80),
  constraint ck_member_nick_length check (length(nick) <= 5)
);

create table parcel (
  id text not null,
  state varchar(255) not null,
  price decimal(8, 2) not null,
  barcode decimal(20) not null,
  zone tinyint not null,
  shelves smallint not null,
  pieces int not null,
  grams int8 not null,
  volume double not null,
  distance double not null,
  fragile boolean not null,
  sent_on text not null,
  pick_up_at text not null,
  due_at text not null,
  signed_at text not null,
  created_at text not null,
  transit int8 not null,
  seal blob not null,
  note varchar(40) null,
  floor int null,
  last_state varchar(255) null,
  insured_for int8 null,
  returned_on text null,
  stamp blob null,
  constraint pk_parcel primary key (id),
  constraint ck_parcel_last_state_values check (last_state in ('WAITING', 'UNDER_WAY', 'DELIVERED')),
  constraint ck_parcel_note_length check (length(note) <= 40),
  constraint ck_parcel_seal_length check (length(seal) <= 16),
  constraint ck_parcel_stamp_length check (length(stamp) <= 16),
  constraint ck_parcel_state_values check (state in ('WAITING', 'UNDER_WAY', 'DELIVERED'))
);

create table pizza (
  id integer primary key autoincrement not null,
  name varchar(255) not null,
  constraint ck_pizza_name_length check (length(name) <= 255)
);

create table topping (
  id integer primary key autoincrement not null,
  name varchar(255) not null,
  constraint uq_topping_name unique (name),
  constraint ck_topping_name_length check (length(name) <= 255)
);

create table place (
  id integer primary key autoincrement not null,
  name varchar(50) not null,
  address varchar(80) not null,
  constraint ck_place_address_length check (length(address) <= 80),
  constraint ck_place_name_length check (length(name) <= 50)
);

create table restaurant (
  place_id int8 not null,
  serves_hot_dogs boolean not null,
  serves_pizza boolean not null,
  constraint pk_restaurant primary key (place_id),
  constraint fk_restaurant_place_id foreign key (place_id) references place (id) on delete cascade
);

create table waiter (
  id integer primary key autoincrement not null,
  restaurant_id int8 not null,
  name varchar(50) not null,
  constraint fk_waiter_restaurant_id foreign key (restaurant_id) references restaurant (place_id) on delete cascade,
  constraint ck_waiter_name_length check (length(name) <= 50)
);

create table pizza_toppings (
  pizza_id int8 not null,
  topping_id int8 not null,
  constraint pk_pizza_toppings primary key (pizza_id, topping_id),
  constraint fk_pizza_toppings_pizza_id foreign key (pizza_id) references pizza (id) on delete cascade,
  constraint fk_pizza_toppings_topping_id foreign key (topping_id) references topping (id) on delete cascade
);

create index ix_booking_seat_row_seat_number on booking(seat_row, seat_number);

create index ix_category_parent_id on category(parent_id);

create index ix_member_points on member(points);

create index ix_waiter_restaurant_id on waiter(restaurant_id);

create index ix_pizza_toppings_topping_id on pizza_toppings(topping_id);
