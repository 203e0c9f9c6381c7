package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import org.jspecify.annotations.Nullable;

/** Limit of a query that reads so few rows that a subquery for each of them is cheap. */
final class FewRows {

  private static final int MOST = 100;

  private FewRows() {}

  /** Returns whether there is a limit, and it is small. */
  static boolean is(@Nullable BindValue limit) {
    return limit != null && limit.value() instanceof Integer rows && rows <= MOST;
  }

  /** Returns whether there is a limit in a numbered statement, and it is small. */
  static boolean isNumbered(@Nullable BindValue limit) {
    return limit != null && BindSlot.of(limit).known() == BindSlot.Known.FEW;
  }
}
