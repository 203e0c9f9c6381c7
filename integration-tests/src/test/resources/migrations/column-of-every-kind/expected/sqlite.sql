-- V2__change.sql

alter table book add column c_boolean boolean null;

alter table book add column c_byte tinyint null;

alter table book add column c_short smallint null;

alter table book add column c_int int null;

alter table book add column c_long int8 null;

alter table book add column c_float double null;

alter table book add column c_double double null;

alter table book add column c_decimal decimal(12, 3) null;

alter table book add column c_big decimal(20) null;

alter table book add column c_text varchar(80) null constraint ck_book_c_text_length check (length(c_text) <= 80);

alter table book add column c_bytes blob null constraint ck_book_c_bytes_length check (length(c_bytes) <= 40);

alter table book add column c_uuid text null;

alter table book add column c_date text null;

alter table book add column c_time text null;

alter table book add column c_date_time text null;

alter table book add column c_offset text null;

alter table book add column c_instant text null;

alter table book add column c_duration int8 null;

alter table book add column c_json text null;
