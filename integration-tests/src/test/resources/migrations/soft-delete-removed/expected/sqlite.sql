-- V2__change.sql, not in a transaction

pragma foreign_keys = off;

savepoint kindred;

create table kindred_new_member (id integer primary key autoincrement not null, code varchar(20) not null, club_id int8 not null, constraint uq_member_club_id unique (club_id), constraint uq_member_code unique (code), constraint fk_member_club_id foreign key (club_id) references club (id) on delete cascade, constraint ck_member_code_length check (length(code) <= 20));

insert into kindred_new_member (id, code, club_id) select id, code, club_id from member;

delete from sqlite_sequence where name = 'kindred_new_member';

insert into sqlite_sequence (name, seq) select 'kindred_new_member', seq from sqlite_sequence where name = 'member';

drop table member;

alter table kindred_new_member rename to member;

create temporary table kindred_check (broken text, constraint foreign_keys_hold check (broken is null));

insert into kindred_check select "table" from pragma_foreign_key_check;

drop table kindred_check;

release kindred;

pragma foreign_keys = on;
