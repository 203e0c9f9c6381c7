select
  c.relname as table_name,
  x.relname as index_name,
  i.indisunique and i.indisvalid as is_unique,
  pg_get_expr(i.indpred, i.indrelid) as condition,
  i.indpred is null and m.amname = 'btree'
    and not exists (select 1 from unnest(i.indoption) as o(option) where o.option <> 0) as is_plain,
  a.attname as column_name
from pg_index i
join pg_class x on x.oid = i.indexrelid
join pg_am m on m.oid = x.relam
join pg_class c on c.oid = i.indrelid
join pg_namespace n on n.oid = c.relnamespace
cross join lateral unnest(i.indkey) with ordinality as p(attnum, position)
left join pg_attribute a on a.attrelid = c.oid and a.attnum = p.attnum and p.attnum > 0
where n.nspname = ?
  and p.position <= i.indnkeyatts
  and not c.relispartition
  and not exists (
    select 1 from pg_constraint k where k.conindid = x.oid and k.contype in ('p', 'u', 'x'))
order by c.relname, x.relname, p.position
