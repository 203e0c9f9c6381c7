select
  s.table_name,
  s.index_name,
  s.non_unique = 0 as is_unique,
  null as `condition`,
  s.index_type = 'BTREE' and s.sub_part is null and coalesce(s.collation, 'A') = 'A' as is_plain,
  s.column_name
from information_schema.statistics s
left join information_schema.table_constraints k
  on k.table_schema = s.table_schema and k.table_name = s.table_name
    and k.constraint_name = s.index_name and k.constraint_type in ('PRIMARY KEY', 'UNIQUE')
where s.table_schema = ? and k.constraint_name is null
order by s.table_name, s.index_name, s.seq_in_index
