package dev.kindred.processor.model;

import java.util.Set;
import java.util.regex.Pattern;

/** Rule for the quoting of table and column names: only those that need quotes have them. */
public final class IdentifierQuoting {

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  /** Words reserved in SQL:2016, H2, PostgreSQL, MariaDB or SQLite. */
  private static final Set<String> RESERVED =
      Set.of(
          """
          abort abs absent accessible action add after all allocate alter always analyse analyze and
          any are array array_agg as asc asensitive asymmetric at atomic attach authorization
          autoincrement avg before begin begin_frame begin_partition between bigint binary blob
          boolean both by call called cardinality cascade cascaded case cast ceil ceiling change char
          char_length character character_length check clob close coalesce collate collation collect
          column columns commit concurrently condition conflict connect constraint contains continue
          convert copy corr corresponding count covar_pop covar_samp create cross cube cume_dist
          current current_catalog current_date current_default_transform_group current_path
          current_role current_row current_schema current_time current_timestamp
          current_transform_group_for_type current_user cursor cycle database databases date day
          day_hour day_microsecond day_minute day_second deallocate dec decfloat decimal declare
          default deferrable deferred define delayed delete dense_rank deref desc describe detach
          deterministic disconnect distinct distinctrow div do double drop dual dynamic each element
          else elseif empty enclosed end end_frame end_partition equals escape escaped every except
          exclude exclusive exec execute exists exit exp explain external extract fail false fetch
          filter first first_value float float4 float8 floor following for force foreign frame_row
          free freeze from full fulltext function fusion general generated get glob global grant
          group grouping groups having high_priority hold hour hour_microsecond hour_minute
          hour_second identity if ignore ilike immediate in index indexed indicator infile initial
          initially inner inout insensitive insert instead int int1 int2 int3 int4 int8 integer
          intersect intersection interval into is isnull iterate join json_array json_arrayagg
          json_exists json_object json_objectagg json_query json_table json_table_primitive
          json_value key keys kill lag language large last last_value lateral lead leading leave left
          like like_regex limit linear lines listagg ln load local localtime localtimestamp lock log
          log10 long longblob longtext loop low_priority lower master_heartbeat_period
          master_ssl_verify_server_cert match match_number match_recognize matched matches
          materialized max maxvalue measures mediumblob mediumint mediumtext member merge method
          middleint min minus minute minute_microsecond minute_second mod modifies module month
          multiset national natural nchar nclob new no no_write_to_binlog none normalize not nothing
          notnull nth_value ntile null nullif nulls numeric occurrences_regex octet_length of offset
          old omit on one only open optimize option optionally or order others out outer outfile over
          overlaps overlay page_checksum parameter partition pattern per percent percent_rank
          percentile_cont percentile_disc period placing plan portion position position_regex power
          pragma precedes preceding precision prepare primary procedure ptf purge qualify query raise
          range rank read read_write reads real recursive ref references referencing regexp
          regr_avgx regr_avgy regr_count regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy
          reindex release rename repeat replace require resignal restrict result return returning
          revoke right rlike rollback rollup row row_number rownum rows running savepoint schema
          schemas scope scroll search second second_microsecond seek select sensitive separator
          session_user set show signal similar skip smallint some spatial specific specifictype sql
          sql_big_result sql_calc_found_rows sql_small_result sqlexception sqlstate sqlwarning sqrt
          ssl start starting static stddev_pop stddev_samp straight_join submultiset subset substring
          substring_regex succeeds sum symmetric system system_time system_user table tablesample
          temp temporary terminated then ties time timestamp timezone_hour timezone_minute tinyblob
          tinyint tinytext to top trailing transaction translate translate_regex translation treat
          trigger trim trim_array true truncate uescape unbounded undo union unique unknown unlock
          unnest unsigned until update upper usage use user using utc_date utc_time utc_timestamp
          vacuum value value_of values var_pop var_samp varbinary varchar varcharacter variadic
          varying verbose versioning view virtual when whenever where while width_bucket window with
          within without write xor year year_month zerofill\
          """
              .split("\\s+", -1));

  private IdentifierQuoting() {}

  /** Returns whether a name is reserved, or has characters that only quoted names have. */
  public static boolean isNeededBy(String name) {
    return !PLAIN.matcher(name).matches() || RESERVED.contains(name);
  }
}
