-- V2__change.sql

set local lock_timeout = '5s';

alter table book add column c_boolean boolean null;

alter table book add column c_byte smallint null;

alter table book add column c_short smallint null;

alter table book add column c_int int null;

alter table book add column c_long bigint null;

alter table book add column c_float double precision null;

alter table book add column c_double double precision null;

alter table book add column c_decimal decimal(12, 3) null;

alter table book add column c_big decimal(20) null;

alter table book add column c_text varchar(80) null;

alter table book add column c_bytes bytea null;

alter table book add column c_uuid uuid null;

alter table book add column c_date date null;

alter table book add column c_time time(6) null;

alter table book add column c_date_time timestamp(6) null;

alter table book add column c_offset timestamp(6) with time zone null;

alter table book add column c_instant timestamp(6) with time zone null;

alter table book add column c_duration bigint null;

alter table book add column c_json json null;
