package dev.kindred.internal.writing;

import dev.kindred.internal.execution.StoredColumn;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.type.Microseconds;
import dev.kindred.spi.type.StoredType;
import org.jspecify.annotations.Nullable;

/**
 * Converts values to the form in which they will be read back, so that a saved entity equals the
 * one that a query returns: decimals have the column's scale, times its fractional digits (mostly
 * microseconds), offsets are UTC, and -0.0 is 0.0. Arrays are copied, since theirs may change.
 */
public final class ValueNormalizer {

  private ValueNormalizer() {}

  /**
   * Returns the converted value.
   *
   * @param stored what is stored for the value
   * @param real the column as the database has it; null if that makes no difference
   */
  @SuppressWarnings("unchecked") // the value is of the column's type
  public static @Nullable Object of(
      ColumnMetadata column, Object value, Object stored, @Nullable StoredColumn real) {
    ColumnType<Object> type = (ColumnType<Object>) column.type();
    Object normal = normal(type.storedType(), stored, column, real);
    return normal == stored || normal.equals(stored) ? type.copy(value) : type.fromStored(normal);
  }

  /** Returns whether a value is stored as NULL, which a converter can do with any value. */
  @SuppressWarnings("unchecked") // the value is of the type
  static <T> boolean isNull(ColumnType<T> type, @Nullable Object value) {
    return value == null || type.toStored((T) value) == null;
  }

  private static Object normal(
      StoredType<Object> type, Object stored, ColumnMetadata column, @Nullable StoredColumn real) {
    return real == null
        ? type.normalized(stored, column.size().scale(), Microseconds.DIGITS)
        : type.normalized(
            stored, real.hasScale() ? real.scale() : column.size().scale(), real.secondDigits());
  }
}
