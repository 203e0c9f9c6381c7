-- V2__change.sql

drop view long_book;
