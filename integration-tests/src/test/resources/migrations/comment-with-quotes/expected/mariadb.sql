-- V2__change.sql

alter table book comment 'It''s "so"; -- not? {0} 100 %% C:\\new \\ 
/* next */ line 	é 😀 $x :y \\''';

alter table book modify column title varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'It''s "so"; -- not? {0} 100 %% C:\\new \\ 
/* next */ line 	é 😀 $x :y \\''';
