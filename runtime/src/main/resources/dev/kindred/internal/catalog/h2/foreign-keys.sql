-- Unions and not joins: H2 makes joins of its catalog row by row.
with parts as (
  select
    r.constraint_name as key_name, r.delete_rule, r.update_rule,
    r.unique_constraint_schema, r.unique_constraint_name,
    cast(null as varchar) as table_name, cast(null as varchar) as column_name,
    cast(null as int) as position, cast(null as int) as target_position
  from information_schema.referential_constraints r
  where r.constraint_schema = ?
  union all
  select
    c.constraint_name, null, null, null, null,
    c.table_name, c.column_name, c.ordinal_position, c.position_in_unique_constraint
  from information_schema.key_column_usage c
  where c.table_schema = ? and c.position_in_unique_constraint is not null),
keys as (
  select
    p.key_name, p.table_name, p.column_name, p.position, p.target_position,
    max(p.delete_rule) over (partition by p.key_name) as delete_rule,
    max(p.update_rule) over (partition by p.key_name) as update_rule,
    max(p.unique_constraint_schema) over (partition by p.key_name) as unique_schema,
    max(p.unique_constraint_name) over (partition by p.key_name) as unique_name
  from parts p),
ends as (
  select
    k.unique_schema, k.unique_name, k.target_position as position, k.position as key_position,
    k.key_name, k.table_name, k.column_name, k.delete_rule, k.update_rule,
    cast(null as varchar) as target_table, cast(null as varchar) as target_column
  from keys k
  where k.column_name is not null
  union all
  select
    c.constraint_schema, c.constraint_name, c.ordinal_position, null,
    null, null, null, null, null, c.table_name, c.column_name
  from information_schema.key_column_usage c
  where c.position_in_unique_constraint is null)
select table_name, key_name, column_name, target_schema, target_table, target_column,
  delete_rule, update_rule
from (
  select
    e.table_name, e.key_name, e.column_name, e.key_position, e.delete_rule, e.update_rule,
    e.unique_schema as target_schema,
    max(e.target_table) over (partition by e.unique_schema, e.unique_name, e.position)
      as target_table,
    max(e.target_column) over (partition by e.unique_schema, e.unique_name, e.position)
      as target_column
  from ends e)
where key_name is not null
order by table_name, key_name, key_position
