select
  m.name as table_name,
  m.type = 'view' as is_view,
  m.type = 'table' as is_base,
  0 as has_insert_trigger,
  null as remark,
  m.sql as definition
from sqlite_schema m
join pragma_table_list l on l.schema = 'main' and l.name = m.name
where m.type in ('table', 'view') and l.type in ('table', 'view') and m.name not like 'sqlite!_%' escape '!'
order by m.name
