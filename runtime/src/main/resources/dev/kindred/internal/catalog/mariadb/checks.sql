-- The comment of MariaDB is a condition there: MySQL has no such column, and no such names.
select
  k.table_name,
  k.constraint_name as check_name,
  c.check_clause as `condition`
from information_schema.table_constraints k
join information_schema.check_constraints c
  on c.constraint_schema = k.constraint_schema and c.constraint_name = k.constraint_name
    /*M! and c.table_name = k.table_name */
where k.table_schema = ? and k.constraint_type = 'CHECK'
order by k.table_name, k.constraint_name
