select
  c.relname as table_name,
  k.conname as key_name,
  k.contype = 'p' as is_primary,
  a.attname as column_name
from pg_constraint k
join pg_class c on c.oid = k.conrelid
join pg_namespace n on n.oid = c.relnamespace
cross join lateral unnest(k.conkey) with ordinality as p(attnum, position)
join pg_attribute a on a.attrelid = c.oid and a.attnum = p.attnum
where n.nspname = ? and k.contype in ('p', 'u') and not c.relispartition
order by c.relname, k.contype, k.conname, p.position
