-- V2__change.sql

alter table book drop column double_pages;
