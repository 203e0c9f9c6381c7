select
  c.relname as table_name,
  c.relrowsecurity as is_enabled,
  c.relforcerowsecurity as is_forced,
  p.polname as policy_name,
  p.polpermissive as is_permissive,
  case p.polcmd
    when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update'
    when 'd' then 'delete' else 'all' end as command,
  case when p.polroles = '{0}' then 'public' else (
    select string_agg(quote_ident(r.rolname), ', ' order by r.rolname)
    from pg_roles r where r.oid = any (p.polroles)) end as roles,
  p.polroles = '{0}' or exists (
    select 1 from pg_roles r
    where r.oid = any (p.polroles) and pg_has_role(r.oid, 'usage')) as is_own,
  pg_get_expr(p.polqual, p.polrelid) as shown,
  pg_get_expr(p.polwithcheck, p.polrelid) as taken
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
left join pg_policy p on p.polrelid = c.oid
where n.nspname = ?
  and c.relkind in ('r', 'p')
  and not c.relispartition
  and (c.relrowsecurity or c.relforcerowsecurity or p.oid is not null)
order by c.relname, p.polname
