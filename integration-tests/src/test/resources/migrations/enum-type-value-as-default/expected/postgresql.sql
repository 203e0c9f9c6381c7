-- V2__change_types.sql, not in a transaction

alter type book_state add value 'LENT' after 'USED';

-- V2__change.sql

set local lock_timeout = '5s';

alter table book alter column state set default 'LENT';
