-- V2__change.sql

alter table book alter column tags rename to labels;

alter table book add column years int array;

alter table book alter column labels set data type varchar(40) array;

update book set labels = (array['x']) where labels is null;

alter table book alter column labels set not null;

create index ix_book_labels on book(labels);

comment on column book.labels is 'As readers say';
