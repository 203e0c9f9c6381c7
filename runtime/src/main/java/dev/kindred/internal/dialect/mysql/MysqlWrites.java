package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.NewRows;
import java.util.regex.Pattern;
import org.jooq.Query;

/** Statements with which MySQL changes rows. */
final class MysqlWrites extends InnodbWrites {

  private static final Pattern DERIVED_TABLE = Pattern.compile(" (?:from|join) \\(select ");
  private static final String HINT = " /*+ set_var(optimizer_switch = 'derived_merge=off') */ ";

  /** Returns false: the driver returns the generated keys, which are consecutive. */
  @Override
  public boolean returnsRows() {
    return false;
  }

  @Override
  public Query upsert(NewRows rows) {
    return DuplicateKeyUpsert.render(rows);
  }

  /**
   * Adds a hint to a statement that reads the table which it changes. MySQL allows that only in a
   * derived table, which jOOQ makes of the subquery, and which the hint keeps from being merged.
   */
  @Override
  public String readingItself(String sql) {
    return DERIVED_TABLE.matcher(sql).find() ? sql.replaceFirst(" ", HINT) : sql;
  }
}
