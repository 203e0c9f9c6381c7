select
  c.table_name,
  c.constraint_name as key_name,
  c.column_name,
  c.referenced_table_schema as target_schema,
  c.referenced_table_name as target_table,
  c.referenced_column_name as target_column,
  r.delete_rule,
  r.update_rule
from information_schema.key_column_usage c
join information_schema.referential_constraints r
  on r.constraint_schema = c.constraint_schema and r.constraint_name = c.constraint_name
    and r.table_name = c.table_name
where c.table_schema = ? and c.referenced_table_name is not null
order by c.table_name, c.constraint_name, c.ordinal_position
