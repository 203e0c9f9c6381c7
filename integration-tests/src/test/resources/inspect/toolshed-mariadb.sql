create table country (country_id smallint unsigned not null auto_increment, name varchar(50) not null, last_update timestamp not null default current_timestamp on update current_timestamp, primary key (country_id));

create table town (town_id smallint unsigned not null auto_increment, name varchar(50) not null comment 'As on the map.', country_id smallint unsigned not null, primary key (town_id), key of_country (country_id), constraint fk_town_country foreign key (country_id) references country (country_id) on delete restrict on update cascade);

create table member (member_id int unsigned not null auto_increment, name varchar(45) not null, email varchar(50), active boolean not null default true, town_id smallint unsigned not null, joined date not null default (current_date), primary key (member_id), unique key (email), constraint fk_member_town foreign key (town_id) references town (town_id)) comment 'Who may borrow tools.';

create table tool (tool_id int unsigned not null auto_increment, name varchar(128) not null, description text, built year, state enum('NEW', 'WORN', 'BROKEN') not null default 'NEW', rating enum('A', 'B-PLUS', 'B') default 'B', features set('sharp', 'red', 'heavy'), rate decimal(4, 2) not null default 4.99, days tinyint unsigned not null default 3, weight float, picture mediumblob, sold bigint unsigned, sold_with int unsigned, total decimal(8, 2) generated always as (rate * days) stored, primary key (tool_id), fulltext key tool_text (name, description), key tool_name_built (name, built), constraint fk_tool_sold_with foreign key (sold_with) references tool (tool_id) on delete set null, constraint days_are_few check (days < 30));

create table maker (maker_id smallint unsigned not null auto_increment, name varchar(60) not null, primary key (maker_id), unique key maker_name (name));

create table tool_maker (tool_id int unsigned not null, maker_id smallint unsigned not null, last_update timestamp not null default current_timestamp on update current_timestamp, primary key (tool_id, maker_id), constraint fk_tool_maker_tool foreign key (tool_id) references tool (tool_id) on delete cascade, constraint fk_tool_maker_maker foreign key (maker_id) references maker (maker_id) on delete cascade);

create table shelf (shelf_id tinyint unsigned not null, place varchar(30) not null, primary key (shelf_id));

create table shelf_tools (shelf_id tinyint unsigned not null, tool_id int unsigned not null, primary key (shelf_id, tool_id), constraint fk_shelf_tools_shelf foreign key (shelf_id) references shelf (shelf_id) on delete cascade, constraint fk_shelf_tools_tool foreign key (tool_id) references tool (tool_id) on delete cascade);

create view members_of_towns as select m.member_id, m.name, t.name as town from member m join town t on t.town_id = m.town_id;

create trigger renamed before update on maker for each row set new.name = trim(new.name);

insert into country (name) values ('Norway');

insert into town (name, country_id) values ('Bergen', 1);

insert into member (name, email, town_id) values ('Liv', 'liv@example.org', 1);

insert into tool (name, built, features, sold) values ('Saw', 1999, 'sharp,red', 18446744073709551615);

insert into maker (name) values ('Nail and Sons');

insert into tool_maker (tool_id, maker_id) values (1, 1);

insert into shelf values (200, 'Left');

insert into shelf_tools values (200, 1)
