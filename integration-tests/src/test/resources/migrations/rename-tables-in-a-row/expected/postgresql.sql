-- V2__change.sql

set local lock_timeout = '5s';

alter table tome rename to work;

alter table volume rename to tome;

alter table book rename to volume;

alter table work rename constraint pk_tome to pk_work;

alter table work rename constraint uq_tome_name to uq_work_name;

alter table tome rename constraint pk_volume to pk_tome;

alter table tome rename constraint uq_volume_name to uq_tome_name;

alter table volume rename constraint pk_book to pk_volume;

alter table volume rename constraint uq_book_name to uq_volume_name;
