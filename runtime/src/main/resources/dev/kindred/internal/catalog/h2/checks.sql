-- A union and not a join: H2 makes joins of its catalog row by row.
select table_name, check_name, condition
from (
  select
    max(p.table_name) over (partition by p.check_name) as table_name,
    p.check_name,
    p.condition
  from (
    select k.constraint_name as check_name, k.table_name, cast(null as varchar) as condition
    from information_schema.table_constraints k
    where k.table_schema = ? and k.constraint_type = 'CHECK'
    union all
    select c.constraint_name, null, c.check_clause
    from information_schema.check_constraints c
    where c.constraint_schema = ?) p)
where condition is not null and table_name is not null
order by table_name, check_name
