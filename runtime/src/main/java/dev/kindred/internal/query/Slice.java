package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * Slice of the rows of a query, in their order.
 *
 * @param limit the maximum number of rows; null for all
 * @param offset the number of rows to skip; null for none
 */
public record Slice(@Nullable BindValue limit, @Nullable BindValue offset) {

  /** All rows. */
  public static final Slice ALL = new Slice(null, null);

  /** Returns this slice with another limit. */
  Slice limit(int rows) {
    return new Slice(count(rows, "limit"), offset);
  }

  /** Returns this slice with another number of rows to skip. */
  Slice offset(int rows) {
    return new Slice(limit, count(rows, "offset"));
  }

  private static BindValue count(int rows, String what) {
    if (rows < 0) {
      throw new IllegalArgumentException(what + "(" + rows + ") is negative.");
    }
    return new BindValue(rows, ColumnType.INT);
  }

  /** Returns whether it has no more than these rows. */
  boolean isAtMost(int rows) {
    return limit != null && limit.value() instanceof Integer most && most <= rows;
  }

  /** Returns whether it has all rows. */
  boolean isAll() {
    return limit == null && offset == null;
  }
}
