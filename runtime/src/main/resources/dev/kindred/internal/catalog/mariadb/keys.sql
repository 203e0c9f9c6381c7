select
  k.table_name,
  k.constraint_name as key_name,
  k.constraint_type = 'PRIMARY KEY' as is_primary,
  c.column_name
from information_schema.table_constraints k
join information_schema.key_column_usage c
  on c.constraint_schema = k.constraint_schema and c.constraint_name = k.constraint_name
    and c.table_schema = k.table_schema and c.table_name = k.table_name
where k.table_schema = ? and k.constraint_type in ('PRIMARY KEY', 'UNIQUE')
order by k.table_name, k.constraint_type, k.constraint_name, c.ordinal_position
