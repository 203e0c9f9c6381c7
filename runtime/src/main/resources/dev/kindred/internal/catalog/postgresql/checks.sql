select
  c.relname as table_name,
  k.conname as check_name,
  pg_get_expr(k.conbin, k.conrelid) as condition
from pg_constraint k
join pg_class c on c.oid = k.conrelid
join pg_namespace n on n.oid = c.relnamespace
where n.nspname = ? and k.contype = 'c' and not c.relispartition
order by c.relname, k.conname
