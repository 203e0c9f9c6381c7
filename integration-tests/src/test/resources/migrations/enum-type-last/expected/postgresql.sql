-- V2__change_types.sql, not in a transaction

alter type book_state add value 'GONE' after 'LOST';
