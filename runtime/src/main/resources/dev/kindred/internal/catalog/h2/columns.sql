-- Subqueries for the few columns that need them: H2 makes joins of its catalog row by row.
select
  c.table_name,
  c.column_name,
  case c.data_type
    when 'ARRAY' then (
      select e.data_type
      from information_schema.element_types e
      where e.object_schema = c.table_schema and e.object_name = c.table_name
        and e.object_type = 'TABLE' and e.collection_type_identifier = c.dtd_identifier)
    else c.data_type end as type_name,
  c.data_type = 'ARRAY' as is_array,
  case
    when c.domain_name is not null then lower(c.domain_name)
    when c.data_type in ('CHARACTER', 'BINARY')
      then lower(c.data_type) || '(' || c.character_maximum_length || ')'
    when c.data_type in ('TIME', 'TIMESTAMP')
      then lower(c.data_type) || '(' || c.datetime_precision || ')'
    when c.data_type in ('TIME WITH TIME ZONE', 'TIMESTAMP WITH TIME ZONE')
      then lower(replace(c.data_type, ' WITH', '(' || c.datetime_precision || ') with'))
    when c.data_type like 'INTERVAL%' then 'interval ' || lower(c.interval_type)
    when c.data_type = 'ENUM' then ''
    else lower(c.data_type) end as definition,
  case c.data_type
    when 'ARRAY' then (
      select e.character_maximum_length
      from information_schema.element_types e
      where e.object_schema = c.table_schema and e.object_name = c.table_name
        and e.object_type = 'TABLE' and e.collection_type_identifier = c.dtd_identifier)
    else c.character_maximum_length end as length,
  c.numeric_precision as digits,
  c.numeric_scale as scale,
  c.domain_name,
  cast(null as varchar) as enum_name,
  case c.data_type
    when 'ENUM' then (
      select listagg('''' || replace(v.value_name, '''', '''''') || '''', ', ')
          within group (order by v.value_ordinal)
      from information_schema.enum_values v
      where v.object_schema = c.table_schema and v.object_name = c.table_name
        and v.object_type = 'TABLE' and v.enum_identifier = c.dtd_identifier) end as labels,
  c.is_nullable = 'YES' as is_nullable,
  c.column_default as default_value,
  c.is_identity = 'YES' as is_identity,
  false as is_changed_on_update,
  c.generation_expression as generated_as,
  true as is_stored,
  c.remarks as remark,
  cast(null as varchar) as collation
from information_schema.columns c
where c.table_schema = ?
order by c.table_name, c.ordinal_position
