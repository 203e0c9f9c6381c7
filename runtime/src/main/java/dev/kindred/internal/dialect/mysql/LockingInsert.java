package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.SqlIdentifiers;
import dev.kindred.spi.EntityMetadata;

/**
 * Insert into a table of InnoDB that locks an existing row with the same key exclusively. A plain
 * insert that fails takes a shared lock, and when several transactions hold it, none of them can
 * lock the row exclusively: a deadlock. This insert would update the existing row, and fails on
 * that update.
 */
public final class LockingInsert {

  /** Clause that makes two rows of one value, which can't be assigned to a single row. */
  private static final String TWO_ROWS = " from (select 1 union all select 2) twice)";

  private LockingInsert() {}

  /** Returns the end of an insert that locks an existing row with the same key. */
  static String clause(EntityMetadata<?> root, SqlIdentifiers names) {
    String key = names.table(root) + "." + names.column(root, root.keyColumns().get(0));
    return " on duplicate key update " + key + " = (select " + key + TWO_ROWS;
  }

  /** Returns whether SQL is such an insert, whose failure means that the row exists. */
  public static boolean isLockingInsert(String sql) {
    return sql.contains(TWO_ROWS);
  }
}
