-- V2__change_types.sql, not in a transaction

alter type book_state add value 'FIRST' before 'NEW';

alter type book_state add value 'SOLD' after 'NEW';
