-- V2__change.sql

alter table book add column c_boolean boolean;

alter table book add column c_byte tinyint;

alter table book add column c_short smallint;

alter table book add column c_int int;

alter table book add column c_long bigint;

alter table book add column c_float double;

alter table book add column c_double double;

alter table book add column c_decimal decimal(12, 3);

alter table book add column c_big decimal(20);

alter table book add column c_text varchar(80);

alter table book add column c_bytes varbinary(40);

alter table book add column c_uuid uuid;

alter table book add column c_date date;

alter table book add column c_time time(6);

alter table book add column c_date_time timestamp(6);

alter table book add column c_offset timestamp(6) with time zone;

alter table book add column c_instant timestamp(6) with time zone;

alter table book add column c_duration bigint;

alter table book add column c_json json;
