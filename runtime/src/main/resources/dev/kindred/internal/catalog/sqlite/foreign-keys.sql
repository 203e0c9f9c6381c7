select
  m.name as table_name,
  'fk' || f.id as key_name,
  f."from" as column_name,
  'main' as target_schema,
  f."table" as target_table,
  coalesce(f."to", (select p.name from pragma_table_xinfo(f."table") p where p.pk = f.seq + 1))
    as target_column,
  f.on_delete as delete_rule,
  f.on_update as update_rule
from sqlite_schema m
join pragma_foreign_key_list(m.name) f
where m.type = 'table'
order by m.name, f.id desc, f.seq
