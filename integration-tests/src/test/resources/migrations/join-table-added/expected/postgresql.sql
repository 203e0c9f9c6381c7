-- V2__change.sql

set local lock_timeout = '5s';

create table book_tag (book_id bigint not null, tag_id bigint not null, constraint pk_book_tag primary key (book_id, tag_id), constraint fk_book_tag_book_id foreign key (book_id) references book (id) on delete cascade, constraint fk_book_tag_tag_id foreign key (tag_id) references tag (id) on delete cascade);

create index ix_book_tag_tag_id on book_tag(tag_id);
