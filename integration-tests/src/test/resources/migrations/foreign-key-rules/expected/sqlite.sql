-- V2__change.sql

create table review (id integer primary key autoincrement not null, a_id int8 null, b_id int8 null, c_id int8 null, d_id int8 null, e_id int8 null, f_id int8 null default (1), constraint fk_review_a_id foreign key (a_id) references book (id) on delete cascade, constraint fk_review_b_id foreign key (b_id) references book (id) on delete restrict, constraint fk_review_c_id foreign key (c_id) references book (id) on delete restrict, constraint fk_review_d_id foreign key (d_id) references book (id) on delete set null, constraint fk_review_e_id foreign key (e_id) references book (id), constraint fk_review_f_id foreign key (f_id) references book (id) on delete set default);

create index ix_review_a_id on review(a_id);

create index ix_review_b_id on review(b_id);

create index ix_review_c_id on review(c_id);

create index ix_review_d_id on review(d_id);

create index ix_review_e_id on review(e_id);

create index ix_review_f_id on review(f_id);
