create table "Label" ("LabelId" int not null, "Name" varchar(120), constraint "PK_Label" primary key ("LabelId"));

create table "Style" ("StyleId" int not null, "Name" varchar(60) not null, constraint "PK_Style" primary key ("StyleId"), constraint "UQ_Style_Name" unique ("Name"));

create table "Musician" ("MusicianId" int not null, "FirstName" varchar(40) not null, "LastName" varchar(40) not null, "BirthDate" date, "TaughtBy" int, "EMail" varchar(60), constraint "PK_Musician" primary key ("MusicianId"), constraint "FK_Musician_TaughtBy" foreign key ("TaughtBy") references "Musician" ("MusicianId"));

create table "Band" ("BandId" int not null, "Name" varchar(120) not null, "LabelId" int, "LeaderId" int not null, "DeputyId" int, constraint "PK_Band" primary key ("BandId"), constraint "FK_Band_Label" foreign key ("LabelId") references "Label" ("LabelId"), constraint "FK_Band_Leader" foreign key ("LeaderId") references "Musician" ("MusicianId"), constraint "FK_Band_Deputy" foreign key ("DeputyId") references "Musician" ("MusicianId"));

create table "Song" ("SongId" int not null, "Title" varchar(200) not null, "BandId" int not null, "StyleId" int, "Milliseconds" int not null, "Bytes" bigint, "UnitPrice" numeric(10, 2) not null, constraint "PK_Song" primary key ("SongId"), constraint "FK_Song_Band" foreign key ("BandId") references "Band" ("BandId"), constraint "FK_Song_Style" foreign key ("StyleId") references "Style" ("StyleId"));

create index "IFK_Song_Style" on "Song" ("StyleId");

create table "Stage" ("StageId" int not null, "Name" varchar(80) not null, "Capacity" int not null, constraint "PK_Stage" primary key ("StageId"), constraint "CK_Stage_Capacity" check ("Capacity" > 0));

create table "Concert" ("ConcertId" int not null, "StageId" int not null, "BandId" int not null, "StartsAt" timestamp not null, constraint "PK_Concert" primary key ("ConcertId"), constraint "FK_Concert_Stage" foreign key ("StageId") references "Stage" ("StageId"), constraint "FK_Concert_Band" foreign key ("BandId") references "Band" ("BandId"), constraint "UQ_Concert" unique ("StageId", "StartsAt"));

create table "SetList" ("SetListId" int not null, "ConcertId" int not null, "Remark" varchar(400), constraint "PK_SetList" primary key ("SetListId"), constraint "FK_SetList_Concert" foreign key ("ConcertId") references "Concert" ("ConcertId"), constraint "UQ_SetList_Concert" unique ("ConcertId"));

create table "SetListSong" ("SetListId" int not null, "SongId" int not null, constraint "PK_SetListSong" primary key ("SetListId", "SongId"), constraint "FK_SetListSong_SetList" foreign key ("SetListId") references "SetList" ("SetListId"), constraint "FK_SetListSong_Song" foreign key ("SongId") references "Song" ("SongId"));

create table "Guest" ("GuestId" int not null, "Name" varchar(70) not null, "City" varchar(40), constraint "PK_Guest" primary key ("GuestId"));

create table "Ticket" ("ConcertId" int not null, "GuestId" int not null, "Price" numeric(8, 2) not null, "Row" varchar(3), constraint "PK_Ticket" primary key ("ConcertId", "GuestId"), constraint "FK_Ticket_Concert" foreign key ("ConcertId") references "Concert" ("ConcertId") on delete cascade, constraint "FK_Ticket_Guest" foreign key ("GuestId") references "Guest" ("GuestId"));

insert into "Label" values (1, 'Deep Water');

insert into "Style" values (1, 'Polka');

insert into "Musician" values (1, 'Ada', 'Stone', '1970-05-01', null, null);

insert into "Musician" values (2, 'Bea', 'Stone', null, 1, 'bea@example.org');

insert into "Band" values (1, 'The Stones Apart', 1, 1, 2);

insert into "Song" values (1, 'Gravel', 1, 1, 180000, 5000000000, 0.99);

insert into "Stage" values (1, 'Meadow', 500);

insert into "Concert" values (1, 1, 1, '2026-07-01 20:00:00');

insert into "SetList" values (1, 1, null);

insert into "SetListSong" values (1, 1);

insert into "Guest" values (1, 'Carl', 'Bonn');

insert into "Ticket" values (1, 1, 30.00, 'A')
