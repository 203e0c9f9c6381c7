select
  c.relname as table_name,
  c.relkind = 'v' as is_view,
  c.relkind in ('r', 'p') as is_base,
  exists (
    select 1 from pg_trigger g
    where g.tgrelid = c.oid and not g.tgisinternal and g.tgtype & 7 = 7) as has_insert_trigger,
  obj_description(c.oid, 'pg_class') as remark,
  case when c.relkind = 'v' then pg_get_viewdef(c.oid) end as definition
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where n.nspname = ?
  and c.relkind in ('r', 'p', 'v', 'm', 'f')
  and not c.relispartition
order by c.relname
