-- V2__change.sql

alter table book rename to volume;

alter table volume alter column title rename to heading;

alter table volume alter column heading set data type varchar(200);

alter table volume alter column heading set default 'x';

update volume set heading = 'x' where heading is null;

alter table volume alter column heading set not null;

alter table volume alter column pages set data type bigint;

alter table volume alter column pages drop not null;

alter table volume alter column price drop default;

alter table volume rename constraint pk_book to pk_volume;

comment on table volume is 'Volumes';

comment on column volume.heading is 'Heading';

comment on column volume.pages is null;

comment on column volume.price is 'Price';
