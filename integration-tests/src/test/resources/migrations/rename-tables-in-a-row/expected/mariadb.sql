-- V2__change.sql

alter table tome rename to work;

alter table volume rename to tome;

alter table book rename to volume;

alter table work rename index uq_tome_name to uq_work_name;

alter table tome rename index uq_volume_name to uq_tome_name;

alter table volume rename index uq_book_name to uq_volume_name;
