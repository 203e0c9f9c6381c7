-- V2__change.sql

alter table author rename column id to number;
