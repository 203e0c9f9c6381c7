select
  t.table_name,
  t.table_type = 'VIEW' as is_view,
  case t.table_type when 'VIEW' then null else t.table_comment end as remark,
  v.view_definition as definition
from information_schema.tables t
left join information_schema.views v
  on v.table_schema = t.table_schema and v.table_name = t.table_name
where t.table_schema = ? and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED', 'VIEW')
order by t.table_name
