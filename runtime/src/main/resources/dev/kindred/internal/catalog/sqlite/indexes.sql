select
  m.name as table_name,
  i.name as index_name,
  i."unique" as is_unique,
  case when i.partial then x.sql end as condition,
  i.partial = 0 and c."desc" = 0 as is_plain,
  c.name as column_name
from sqlite_schema m
join pragma_index_list(m.name) i
join pragma_index_xinfo(i.name) c
join sqlite_schema x on x.type = 'index' and x.name = i.name
where m.type = 'table' and i.origin = 'c' and c.key = 1
order by m.name, i.name, c.seqno
