select
  table_name,
  constraint_name as check_name,
  check_clause as `condition`
from information_schema.check_constraints
where constraint_schema = ?
order by table_name, constraint_name
