-- a column has a value
select book.id, book.title, book.pages, book.author_id, book.editor_id from book where book.title = ?

-- the key of a related row
select book.id, book.title, book.pages, book.author_id, book.editor_id from book where book.author_id = ?

-- a related row's column
select book.id, book.title, book.pages, book.author_id, book.editor_id from book join author on author.id = book.author_id where author.name like ? escape '!'

-- an optional relation in a disjunction
select book.id, book.title, book.pages, book.author_id, book.editor_id from book left outer join author on author.id = book.editor_id where (author.name = ? or book.pages > ?)

-- what is not met, where it can be NULL
select book.id, book.title, book.pages, book.author_id, book.editor_id from book join author on author.id = book.author_id where (author.nick <> ? or author.nick is null)

-- no match in any case
select book.id, book.title, book.pages, book.author_id, book.editor_id from book where lower(book.title) not like lower(?) escape '!'

-- a text that starts with another
select book.id, book.title, book.pages, book.author_id, book.editor_id from book join author on author.id = book.author_id where book.title like ((? || replace(replace(replace(author.name, '!', '!!'), '%', '!%'), '_', '!_')) || ?) escape '!'

-- a regular expression
select book.id, book.title, book.pages, book.author_id, book.editor_id from book where (book.title ~ ?)

-- arithmetic
select book.id, book.title, book.pages, book.author_id, book.editor_id from book where ((book.pages + ?) * ?) > (book.pages / nullif(?, 0))

-- a value where there is none
select book.id, book.title, book.pages, book.author_id, book.editor_id from book join author on author.id = book.author_id where coalesce(author.nick, ?) = ?

-- a choice
select book.id, book.title, book.pages, book.author_id, book.editor_id from book where case when book.pages > ? then cast(? as varchar) else cast(? as varchar) end = ?

-- one of some values
select book.id, book.title, book.pages, book.author_id, book.editor_id from book where book.pages = any(?)

-- none of some values, where it can be NULL
select book.id, book.title, book.pages, book.author_id, book.editor_id from book join author on author.id = book.author_id where (author.nick <> all(?) or author.nick is null)

-- exclusive or
select book.id, book.title, book.pages, book.author_id, book.editor_id from book where mod((case when book.pages > ? then 1 else 0 end + case when book.title = ? then 1 else 0 end), 2) = 1

-- one of a query's results
select book.id, book.title, book.pages, book.author_id, book.editor_id from book where book.title in (select author.nick from author fetch next ? rows only)

-- none of a query's results
select book.id, book.title, book.pages, book.author_id, book.editor_id from book where not exists (select 1 from (select author.nick as c1 from author fetch next ? rows only) as results where results.c1 = book.title)

-- a related row that meets a lookup
select author.id, author.name, author.nick from author where exists (select 1 from book where (book.author_id = author.id and book.title = ?))

-- one row meets both
select author.id, author.name, author.nick from author where exists (select 1 from book where (book.author_id = author.id and book.title = ? and book.pages > ?))

-- none meets it
select author.id, author.name, author.nick from author where not exists (select 1 from book where (book.author_id = author.id and book.title = ?))

-- a value that is NULL, or no row
select author.id, author.name, author.nick from author where (exists (select 1 from book where (book.author_id = author.id and book.editor_id is null)) or not exists (select 1 from book as book_2 where book_2.author_id = author.id))

-- through a join table
select author.id, author.name, author.nick from author where exists (select 1 from book where (book.author_id = author.id and exists (select 1 from tag_books where (tag_books.book_id = book.id and tag_books.tag_id = ?))))

-- any, compared with the root
select author.id, author.name, author.nick from author where exists (select 1 from book where (book.author_id = author.id and book.title = author.name))

-- all
select author.id, author.name, author.nick from author where not exists (select 1 from book where (book.author_id = author.id and book.pages <= ?))

-- those that meet a condition
select author.id, author.name, author.nick from author where exists (select 1 from book where (book.author_id = author.id and book.pages > ? and book.title = ?))

-- how many there are
select author.id, author.name, author.nick from author join (select book.author_id as c1, count(book.id) as c2 from book group by book.author_id) as aggregates on aggregates.c1 = author.id where coalesce(aggregates.c2, 0) > ?

-- how many meet a condition
select author.id, author.name, author.nick from author join (select book.author_id as c1, count(book.id) as c2 from book where book.pages > ? group by book.author_id) as aggregates on aggregates.c1 = author.id where coalesce(aggregates.c2, 0) > ?

-- an aggregate two steps away
select author.id, author.name, author.nick from author join (select book.author_id as c1, max(tag_books.tag_id) as c2 from book join tag_books on tag_books.book_id = book.id group by book.author_id) as aggregates on aggregates.c1 = author.id where aggregates.c2 = ?

-- columns of related rows, in an order
select book.title, author.name, author_2.name from book join author on author.id = book.author_id left outer join author as author_2 on author_2.id = book.editor_id order by author_2.name desc nulls first, book.title asc offset ? rows fetch next ? rows only

-- aggregates of two relations
select author.name, coalesce(aggregates.c2, 0), aggregates_2.c2 from author left outer join (select book.author_id as c1, count(book.id) as c2 from book group by book.author_id) as aggregates on aggregates.c1 = author.id left outer join (select book_2.editor_id as c1, sum(book_2.pages) as c2 from book as book_2 group by book_2.editor_id) as aggregates_2 on aggregates_2.c1 = author.id

-- an aggregate of all rows
select count(author.id), (cast(sum(aggregates.c2) as double precision) / nullif(sum(coalesce(aggregates.c3, 0)), 0)) from author left outer join (select book.author_id as c1, sum(book.pages) as c2, count(book.pages) as c3 from book group by book.author_id) as aggregates on aggregates.c1 = author.id

-- distinct, in an order
select results.c1 from (select distinct author.name as c1 from book join author on author.id = book.author_id) as results order by results.c1 desc

-- distinct, and how many
select count(*) from (select distinct book.pages as c1 from book) as counted

-- the slice's number of rows
select count(*) from (select 1 as c1 from book fetch next ? rows only) as counted

-- whether there is one
select 1 from book fetch next 1 rows only

-- a page
select author.id, author.name, author.nick from author where (author.nick < ? or (author.nick = ? and author.id > ?)) order by author.nick desc nulls first, author.id asc fetch next ? rows only

-- a key
select book.id, book.title, book.pages, book.author_id, book.editor_id from book where book.id = ?

-- an aggregate in the result, the condition and the order
select author.name, coalesce(aggregates.c2, 0) from author join (select book.author_id as c1, count(book.id) as c2 from book where book.pages > ? group by book.author_id) as aggregates on aggregates.c1 = author.id where coalesce(aggregates.c2, 0) > ? order by coalesce(aggregates.c2, 0) desc

-- the first ones in the order of an aggregate
select author.name, coalesce(aggregates.c2, 0) from author join (select book.author_id as c1, count(book.id) as c2 from book where book.pages > ? group by book.author_id) as aggregates on aggregates.c1 = author.id where coalesce(aggregates.c2, 0) > ? order by coalesce(aggregates.c2, 0) desc fetch next ? rows only

-- several aggregates of the same rows
select coalesce(aggregates.c2, 0), aggregates.c3, aggregates.c4 from author join (select book.author_id as c1, count(book.id) as c2, sum(book.pages) as c3, max(book.pages) as c4 from book group by book.author_id) as aggregates on aggregates.c1 = author.id where aggregates.c4 > ?

-- an aggregate through a related row
select book.title, coalesce(aggregates.c2, 0) from book left outer join (select book_2.author_id as c1, count(book_2.id) as c2 from book as book_2 group by book_2.author_id) as aggregates on aggregates.c1 = book.editor_id

-- an aggregate of a row whose key is known
select author.name, (select count(book.id) from book where book.author_id = author.id) from author where author.id = ?

-- aggregates of few rows
with page as materialized (select author.name as c1, author.id as c2 from author fetch next ? rows only) select page.c1, coalesce(aggregates.c2, 0) from page left outer join (select book.author_id as c1, count(book.id) as c2 from book where book.author_id in (select page.c2 from page) group by book.author_id) as aggregates on aggregates.c1 = page.c2

-- aggregates of many rows
with page as materialized (select author.name as c1, author.id as c2 from author fetch next ? rows only) select page.c1, coalesce(aggregates.c2, 0) from page left outer join (select book.author_id as c1, count(book.id) as c2 from book where book.author_id in (select page.c2 from page) group by book.author_id) as aggregates on aggregates.c1 = page.c2

-- a hint for grouped
select author.name, coalesce(aggregates.c2, 0) from author left outer join (select book.author_id as c1, count(book.id) as c2 from book group by book.author_id) as aggregates on aggregates.c1 = author.id fetch next ? rows only

-- a hint for correlated
select author.name, (select count(book.id) from book where (book.author_id = author.id and book.pages > ?)) from author where (select count(book_3.id) from book as book_3 where (book_3.author_id = author.id and book_3.pages > ?)) > ? order by (select count(book_2.id) from book as book_2 where (book_2.author_id = author.id and book_2.pages > ?)) desc

-- an aggregate that needs the row itself
select coalesce(aggregates.c2, 0), coalesce(aggregates_2.c2, 0) from author left outer join (select author_2.id as c1, count(book.id) as c2 from author as author_2, book where (book.author_id = author_2.id and book.title = author_2.name) group by author_2.id) as aggregates on aggregates.c1 = author.id left outer join (select book_2.author_id as c1, count(book_2.id) as c2 from book as book_2 group by book_2.author_id) as aggregates_2 on aggregates_2.c1 = author.id

-- a count above 0
select author.id, author.name, author.nick from author where exists (select 1 from book where book.author_id = author.id)

-- a count of at least 1
select author.id, author.name, author.nick from author where exists (select 1 from book where book.author_id = author.id)

-- a count of 0
select author.id, author.name, author.nick from author where not exists (select 1 from book where book.author_id = author.id)

-- a count below 1
select author.id, author.name, author.nick from author where not exists (select 1 from book where book.author_id = author.id)

-- a count other than 0
select author.id, author.name, author.nick from author where exists (select 1 from book where book.author_id = author.id)

-- a count of values that may be NULL
select author.id, author.name, author.nick from author where exists (select 1 from book join author as author_2 on author_2.id = book.editor_id where (book.author_id = author.id and author_2.nick is not null))

-- no count of those that meet a condition
select author.id, author.name, author.nick from author where not exists (select 1 from book where (book.author_id = author.id and book.pages > ?))

-- a count that may be 0
select author.id, author.name, author.nick from author left outer join (select book.author_id as c1, count(book.id) as c2 from book group by book.author_id) as aggregates on aggregates.c1 = author.id where coalesce(aggregates.c2, 0) <> ?

-- an aggregate of any related row
select author.id, author.name, author.nick from author where exists (select 1 from book join (select tag_books.book_id as c1, count(tag_books.tag_id) as c2 from tag_books group by tag_books.book_id) as aggregates on aggregates.c1 = book.id where (book.author_id = author.id and coalesce(aggregates.c2, 0) > ?))

-- an aggregate of each related row
select author.id, author.name, author.nick from author where not exists (select 1 from book left outer join (select tag_books.book_id as c1, count(tag_books.tag_id) as c2 from tag_books group by tag_books.book_id) as aggregates on aggregates.c1 = book.id where (book.author_id = author.id and coalesce(aggregates.c2, 0) >= ?))

-- an aggregate of a related row whose key is known
select author.id, author.name, author.nick from author where exists (select 1 from book where (book.author_id = author.id and book.id = ? and (select count(tag_books.tag_id) from tag_books where tag_books.book_id = book.id) > ?))

-- groups
select author.name, max(book.pages) from book join author on author.id = book.author_id group by author.name having count(book.id) > ? order by max(book.pages) desc nulls first

-- groups by what is computed
select grouped.key_1, sum(grouped.pages) from (select book.pages, lower(author.name) as key_1 from book join author on author.id = book.author_id where book.pages > ?) as grouped group by grouped.key_1 order by grouped.key_1 asc

-- groups by how many related rows there are
select grouped.key_1, count(grouped.id) from (select author.id, coalesce(aggregates.c2, 0) as key_1 from author left outer join (select book.author_id as c1, count(book.id) as c2 from book group by book.author_id) as aggregates on aggregates.c1 = author.id) as grouped group by grouped.key_1

-- a value is set
update book set title = ?

-- a relation tells which rows are updated
update book set title = ? where ((select author.name from author where author.id = book.author_id) = ? and exists (select 1 from book as book_2 where (book_2.author_id = book.author_id and book_2.pages > ?)))

-- the value of a path is set
update book set title = (select author.name from author where author.id = book.author_id) where book.pages > ?

-- an aggregate tells which rows are updated
update book set title = ? where (book.pages > ? and book.id in (select book_2.id from book as book_2 join (select tag_books.book_id as c1, count(tag_books.tag_id) as c2 from tag_books group by tag_books.book_id) as aggregates on aggregates.c1 = book_2.id where coalesce(aggregates.c2, 0) > ?))

-- an aggregate of few rows
update book set title = ? where (book.id = any(?) and book.id in (select book_2.id from book as book_2 join (select tag_books.book_id as c1, count(tag_books.tag_id) as c2 from tag_books where tag_books.book_id in (select book_3.id from book as book_3 where book_3.id = any(?)) group by tag_books.book_id) as aggregates on aggregates.c1 = book_2.id where (book_2.id = any(?) and coalesce(aggregates.c2, 0) > ?)))

-- an aggregate of an updated row's related row
update book set title = ? where book.id in (select book_2.id from book as book_2 where not exists (select 1 from book as book_3 left outer join (select tag_books.book_id as c1, count(tag_books.tag_id) as c2 from tag_books group by tag_books.book_id) as aggregates on aggregates.c1 = book_3.id where (book_3.author_id = book_2.author_id and coalesce(aggregates.c2, 0) <> ?)))

-- an aggregate tells which rows are deleted
delete from book where book.id in (select book_2.id from book as book_2 join (select tag_books.book_id as c1, max(tag_books.tag_id) as c2 from tag_books group by tag_books.book_id) as aggregates on aggregates.c1 = book_2.id where aggregates.c2 < ?)

-- two columns are swapped
update book set author_id = book.editor_id, editor_id = book.author_id where (select author.name from author where author.id = book.author_id) = ?

-- a row, whose generated key the driver returns
insert into author (name) values (?)

-- a row, of which the database gives more than the key
insert into author (name) values (?) returning id, nick

-- a row of which the database gives all
insert into author default values returning id, name

-- rows, of which the database gives more than the key
insert into author (name) values (?), (?) returning id, nick

-- a value object has a value
select author.id, author.name, author.nick from author where (author.name = ? and author.nick = ?)

-- a part of a value object is NULL
select author.id, author.name, author.nick from author where (author.name <> ? or author.nick is not null)

-- one of several value objects
select author.id, author.name, author.nick from author where ((author.name = ? and author.nick = ?) or (author.name = ? and author.nick is null))

-- a value object of a query's results
select author.id, author.name, author.nick from author where exists (select 1 from (select author_2.name as c1, author_2.nick as c2 from book left outer join author as author_2 on author_2.id = book.editor_id) as results where (results.c1 = author.name and results.c2 is not distinct from author.nick))

-- no value object of a query's results
select author.id, author.name, author.nick from author where not exists (select 1 from (select author_2.name as c1, author_2.nick as c2 from book left outer join author as author_2 on author_2.id = book.editor_id) as results where (results.c1 = author.name and results.c2 is not distinct from author.nick))

-- groups by a value object
select author.name, author.nick from author group by author.name, author.nick order by author.name asc, author.nick asc nulls last

-- a value object is absent
select book.id, book.title, book.pages, book.author_id, book.editor_id from book left outer join author on author.id = book.editor_id where (author.name is null and author.nick is null)

-- two value objects are equal
select book.id, book.title, book.pages, book.author_id, book.editor_id from book join author on author.id = book.author_id join author as author_2 on author_2.id = book.editor_id where (author.name = author_2.name and (author.nick = author_2.nick or (author.nick is null and author_2.nick is null)))

-- the value object of a related row
select author.id, author.name, author.nick from author where (exists (select 1 from book join author as author_2 on author_2.id = book.editor_id where (book.author_id = author.id and author_2.name is not null)) or exists (select 1 from book as book_2 join author as author_3 on author_3.id = book_2.editor_id where (book_2.author_id = author.id and author_3.nick is not null)))

-- value objects in the order of their parts
select author.name, author.nick from author order by author.name desc, author.nick desc nulls first, author.id asc

-- all parts of a value object are set
update author set name = ?, nick = ? where author.name like ? escape '!'

-- rows that may be there
insert into author (id, name) values (?, ?), (?, ?) on conflict (id) do update set name = excluded.name

-- rows that may be there, and stay as they are
insert into author (id, name) values (?, ?) on conflict (id, name) do update set id = excluded.id

-- locked rows with an aggregate
select author.id, author.name, author.nick from author where (select count(book.id) from book where book.author_id = author.id) <> ? for update

-- locked rows
select book.id, book.title, book.pages, book.author_id, book.editor_id from book fetch next ? rows only for update

-- those that are free
select book.id, book.title, book.pages, book.author_id, book.editor_id from book for update skip locked

-- all, or none
select book.id, book.title, book.pages, book.author_id, book.editor_id from book for update nowait

-- locked rows that are joined
select book.id, book.title, book.pages, book.author_id, book.editor_id from book left outer join author on author.id = book.editor_id join author as author_2 on author_2.id = book.author_id where author_2.name = ? order by author.name asc nulls last for update of book
