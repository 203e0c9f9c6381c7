select
  t.table_name,
  t.table_type = 'VIEW' as is_view,
  t.table_type <> 'VIEW' as is_base,
  t.table_name in (
    select g.event_object_table
    from information_schema.triggers g
    where g.event_object_schema = t.table_schema and g.action_timing = 'BEFORE'
      and g.event_manipulation = 'INSERT') as has_insert_trigger,
  case t.table_type when 'VIEW' then null else t.table_comment end as remark,
  v.view_definition as definition
from information_schema.tables t
left join information_schema.views v
  on v.table_schema = t.table_schema and v.table_name = t.table_name
where t.table_schema = ? and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED', 'VIEW')
order by t.table_name
