-- V2__change.sql

alter table book rename to volume;

alter table volume rename column title to heading;

alter table volume modify column heading varchar(200) character set utf8mb4 collate utf8mb4_nopad_bin null default 'x' comment 'Heading';

update volume set heading = 'x' where heading is null;

alter table volume modify column heading varchar(200) character set utf8mb4 collate utf8mb4_nopad_bin not null default 'x' comment 'Heading';

alter table volume modify column pages bigint null;

alter table volume modify column price int not null comment 'Price';

alter table volume comment 'Volumes';
