-- A subquery and not a join: H2 evaluates it once, and joins of its catalog row by row.
select
  c.table_name,
  c.index_name,
  c.is_unique,
  cast(null as varchar) as condition,
  c.ordering_specification = 'ASC' as is_plain,
  c.column_name
from information_schema.index_columns c
where c.table_schema = ?
  and c.index_name in (
    select i.index_name
    from information_schema.indexes i
    where i.table_schema = ? and not i.is_generated and i.index_type_name <> 'PRIMARY KEY')
order by c.table_name, c.index_name, c.ordinal_position
