-- V2__change.sql

alter table book alter column title rename to subtitle;

alter table book alter column headline rename to title;
