-- Subqueries and not joins: H2 evaluates each once, and joins of its catalog row by row.
select
  c.table_name,
  c.constraint_name as key_name,
  c.constraint_name in (
    select k.constraint_name
    from information_schema.table_constraints k
    where k.table_schema = ? and k.constraint_type = 'PRIMARY KEY') as is_primary,
  c.column_name
from information_schema.key_column_usage c
where c.table_schema = ?
  and c.constraint_name in (
    select k.constraint_name
    from information_schema.table_constraints k
    where k.table_schema = ? and k.constraint_type in ('PRIMARY KEY', 'UNIQUE'))
order by c.table_name, c.constraint_name, c.ordinal_position
