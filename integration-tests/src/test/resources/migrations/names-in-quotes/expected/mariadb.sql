-- V2__change.sql

alter table `Order` add column `group` int null, algorithm = instant;

alter table `Order` modify column `select` varchar(80) character set utf8mb4 collate utf8mb4_nopad_bin not null;

alter table `Order` modify column `Two Words` int null default 1;

update `Order` set `Two Words` = 1 where `Two Words` is null;

alter table `Order` modify column `Two Words` int not null default 1;

alter table `Order` add constraint `uq_Order_select` unique (`select`), algorithm = inplace, lock = none;

create index `ix_Order_group` on `Order`(`group`) algorithm = inplace lock = none;
