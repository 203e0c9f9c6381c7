-- V2__change.sql

create table employee (id bigint not null auto_increment, name varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin not null, department_id bigint not null, constraint pk_employee primary key (id));

create table department (id bigint not null auto_increment, name varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin not null, head_id bigint null, constraint pk_department primary key (id), constraint fk_department_head_id foreign key (head_id) references employee (id) on delete set null);

alter table employee add constraint fk_employee_department_id foreign key (department_id) references department (id) on delete restrict;
