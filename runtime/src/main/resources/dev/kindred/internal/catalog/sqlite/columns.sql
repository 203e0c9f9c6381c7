select
  m.name as table_name,
  c.name as column_name,
  c.type as type_name,
  0 as is_array,
  c.type as definition,
  null as length,
  null as digits,
  null as scale,
  null as domain_name,
  null as enum_name,
  null as labels,
  not c."notnull" and c.pk = 0 as is_nullable,
  c.dflt_value as default_value,
  c.pk = 1 and upper(c.type) = 'INTEGER'
    and (select max(p.pk) from pragma_table_xinfo(m.name) p) = 1 as is_identity,
  0 as is_changed_on_update,
  case when c.hidden in (2, 3) then '' end as generated_as,
  c.hidden = 3 as is_stored,
  null as remark,
  null as collation
from sqlite_schema m
join pragma_table_xinfo(m.name) c
where m.type in ('table', 'view') and c.hidden <> 1
order by m.name, c.cid
