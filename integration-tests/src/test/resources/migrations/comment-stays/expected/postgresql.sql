-- V2__change.sql

set local lock_timeout = '5s';

alter table book rename to volume;

alter table volume rename column extra to details;

alter table volume rename column title to heading;

alter table volume alter column heading set data type varchar(200);

alter table volume alter column heading set default 'x';

alter table volume alter column pages set data type bigint;

alter table volume alter column pages drop not null;

alter table volume alter column price drop default;

alter table volume rename constraint pk_book to pk_volume;

-- V2__change_online.sql, not in a transaction

update volume set heading = 'x' where heading is null;

set lock_timeout = '5s';

alter table volume add constraint nn_volume_heading check (heading is not null) not valid;

alter table volume validate constraint nn_volume_heading;

alter table volume alter column heading set not null;

alter table volume drop constraint nn_volume_heading;

reset lock_timeout;
