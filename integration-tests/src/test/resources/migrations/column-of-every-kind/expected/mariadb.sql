-- V2__change.sql

alter table book add column c_boolean boolean null, algorithm = instant;

alter table book add column c_byte tinyint null, algorithm = instant;

alter table book add column c_short smallint null, algorithm = instant;

alter table book add column c_int int null, algorithm = instant;

alter table book add column c_long bigint null, algorithm = instant;

alter table book add column c_float double null, algorithm = instant;

alter table book add column c_double double null, algorithm = instant;

alter table book add column c_decimal decimal(12, 3) null, algorithm = instant;

alter table book add column c_big decimal(20) null, algorithm = instant;

alter table book add column c_text varchar(80) character set utf8mb4 collate utf8mb4_nopad_bin null, algorithm = instant;

alter table book add column c_bytes varbinary(40) null, algorithm = instant;

alter table book add column c_uuid uuid null, algorithm = instant;

alter table book add column c_date date null, algorithm = instant;

alter table book add column c_time time(6) null, algorithm = instant;

alter table book add column c_date_time datetime(6) null, algorithm = instant;

alter table book add column c_offset datetime(6) null, algorithm = instant;

alter table book add column c_instant datetime(6) null, algorithm = instant;

alter table book add column c_duration bigint null, algorithm = instant;

alter table book add column c_json json null, algorithm = instant;
