select m.name as table_name, '' as key_name, 1 as is_primary, c.name as column_name, c.pk as position
from sqlite_schema m
join pragma_table_xinfo(m.name) c
where m.type = 'table' and c.pk > 0
union all
select m.name, i.name, 0, c.name, c.seqno
from sqlite_schema m
join pragma_index_list(m.name) i
join pragma_index_info(i.name) c
where m.type = 'table' and i.origin = 'u'
order by 1, 3 desc, 2, 5
