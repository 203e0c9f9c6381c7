-- V2__change.sql

create table employee (id integer primary key autoincrement not null, name varchar(40) not null, department_id int8 not null, constraint fk_employee_department_id foreign key (department_id) references department (id) on delete restrict, constraint ck_employee_name_length check (length(name) <= 40));

create index ix_employee_department_id on employee(department_id);

create table department (id integer primary key autoincrement not null, name varchar(40) not null, head_id int8 null, constraint fk_department_head_id foreign key (head_id) references employee (id) on delete set null, constraint ck_department_name_length check (length(name) <= 40));

create index ix_department_head_id on department(head_id);
