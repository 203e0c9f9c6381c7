-- No joins: H2 makes those of its catalog row by row.
select
  t.table_name,
  t.table_type = 'VIEW' as is_view,
  t.table_type = 'BASE TABLE' as is_base,
  t.table_name in (
    select g.event_object_table
    from information_schema.triggers g
    where g.event_object_schema = ? and g.action_timing = 'BEFORE'
      and g.event_manipulation like '%INSERT%') as has_insert_trigger,
  t.remarks as remark,
  case t.table_type
    when 'VIEW' then (
      select v.view_definition
      from information_schema.views v
      where v.table_schema = t.table_schema and v.table_name = t.table_name) end as definition
from information_schema.tables t
where t.table_schema = ? and t.table_type in ('BASE TABLE', 'VIEW')
order by t.table_name
