-- V2__change.sql

alter table book rename to volume;

alter table volume change column extra details json null comment 'More';

alter table volume rename column title to heading;

alter table volume modify column heading varchar(200) character set utf8mb4 collate utf8mb4_nopad_bin null default 'x' comment 'Title';

update volume set heading = 'x' where heading is null;

alter table volume modify column heading varchar(200) character set utf8mb4 collate utf8mb4_nopad_bin not null default 'x' comment 'Title';

alter table volume modify column pages bigint null comment 'Pages';

alter table volume modify column price int not null comment 'Price';
