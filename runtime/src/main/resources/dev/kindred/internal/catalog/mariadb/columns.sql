select
  c.table_name,
  c.column_name,
  c.data_type as type_name,
  false as is_array,
  c.column_type as definition,
  c.character_maximum_length as length,
  c.numeric_precision as digits,
  c.numeric_scale as scale,
  null as domain_name,
  null as enum_name,
  case c.data_type when 'enum' then c.column_type end as labels,
  c.is_nullable = 'YES' as is_nullable,
  c.column_default as default_value,
  c.extra like '%auto_increment%' as is_identity,
  c.extra like '%on update%' as is_changed_on_update,
  nullif(c.generation_expression, '') as generated_as,
  c.extra like '%STORED%' as is_stored,
  c.column_comment as remark,
  case when c.collation_name is not null
    then concat('character set ', c.character_set_name, ' collate ', c.collation_name)
  end as collation
from information_schema.columns c
where c.table_schema = ?
order by c.table_name, c.ordinal_position
