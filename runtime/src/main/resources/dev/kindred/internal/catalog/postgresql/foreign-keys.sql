select
  c.relname as table_name,
  k.conname as key_name,
  a.attname as column_name,
  tn.nspname as target_schema,
  t.relname as target_table,
  ta.attname as target_column,
  case k.confdeltype
    when 'c' then 'CASCADE' when 'n' then 'SET NULL' when 'd' then 'SET DEFAULT'
    when 'r' then 'RESTRICT' else 'NO ACTION' end as delete_rule,
  case k.confupdtype
    when 'c' then 'CASCADE' when 'n' then 'SET NULL' when 'd' then 'SET DEFAULT'
    when 'r' then 'RESTRICT' else 'NO ACTION' end as update_rule
from pg_constraint k
join pg_class c on c.oid = k.conrelid
join pg_namespace n on n.oid = c.relnamespace
join pg_class t on t.oid = k.confrelid
join pg_namespace tn on tn.oid = t.relnamespace
cross join lateral unnest(k.conkey, k.confkey) with ordinality as p(attnum, target, position)
join pg_attribute a on a.attrelid = c.oid and a.attnum = p.attnum
join pg_attribute ta on ta.attrelid = t.oid and ta.attnum = p.target
where n.nspname = ? and k.contype = 'f' and k.conparentid = 0 and not c.relispartition
order by c.relname, k.conname, p.position
