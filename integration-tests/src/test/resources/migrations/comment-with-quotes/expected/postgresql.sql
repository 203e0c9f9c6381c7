-- V2__change.sql

set local lock_timeout = '5s';

comment on table book is 'It''s "so"; -- not? {0} 100 %% C:\new \ 
/* next */ line 	é 😀 $x :y \''';

comment on column book.title is 'It''s "so"; -- not? {0} 100 %% C:\new \ 
/* next */ line 	é 😀 $x :y \''';
