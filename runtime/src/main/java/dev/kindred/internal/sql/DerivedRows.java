package dev.kindred.internal.sql;

import dev.kindred.internal.query.ColumnNode;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Rows that a FROM clause starts with, computed by a query inside of the statement. */
interface DerivedRows {

  /** Returns the table that they are in. */
  Table<?> table();

  /** Returns a column of theirs; null if it is to be read from a table that is joined. */
  @Nullable Field<?> field(ColumnNode column);

  /** Returns whether each is a row of the root's table, and has its key. */
  boolean haveKeys();
}
