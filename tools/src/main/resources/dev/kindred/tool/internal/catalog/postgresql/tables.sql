select
  c.relname as table_name,
  c.relkind = 'v' as is_view,
  obj_description(c.oid, 'pg_class') as remark,
  case when c.relkind = 'v' then pg_get_viewdef(c.oid) end as definition
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where n.nspname = ?
  and c.relkind in ('r', 'p', 'v', 'm', 'f')
  and not c.relispartition
order by c.relname
