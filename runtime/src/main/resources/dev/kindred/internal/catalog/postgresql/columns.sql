select
  c.relname as table_name,
  a.attname as column_name,
  coalesce(e.typname, b.typname) as type_name,
  e.oid is not null as is_array,
  format_type(a.atttypid, a.atttypmod) as definition,
  information_schema._pg_char_max_length(
    coalesce(e.oid, b.oid), case t.typtype when 'd' then t.typtypmod else a.atttypmod end) as length,
  information_schema._pg_numeric_precision(
    coalesce(e.oid, b.oid), case t.typtype when 'd' then t.typtypmod else a.atttypmod end) as digits,
  information_schema._pg_numeric_scale(
    coalesce(e.oid, b.oid), case t.typtype when 'd' then t.typtypmod else a.atttypmod end) as scale,
  case t.typtype when 'd' then t.typname end as domain_name,
  case coalesce(e.typtype, b.typtype) when 'e' then coalesce(e.typname, b.typname) end as enum_name,
  (select string_agg(quote_literal(l.enumlabel), ', ' order by l.enumsortorder)
    from pg_enum l where l.enumtypid = coalesce(e.oid, b.oid)) as labels,
  not (a.attnotnull or t.typnotnull) as is_nullable,
  case a.attgenerated when '' then pg_get_expr(d.adbin, d.adrelid) end as default_value,
  a.attidentity <> '' as is_identity,
  false as is_changed_on_update,
  case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end as generated_as,
  a.attgenerated = 's' as is_stored,
  col_description(c.oid, a.attnum) as remark,
  null as collation
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
join pg_type t on t.oid = a.atttypid
join pg_type b on b.oid = case t.typtype when 'd' then t.typbasetype else t.oid end
left join pg_type e on e.oid = b.typelem and b.typcategory = 'A'
left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
where n.nspname = ?
  and c.relkind in ('r', 'p', 'v', 'm', 'f')
  and not c.relispartition
order by c.relname, a.attnum
