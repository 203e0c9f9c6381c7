package dev.kindred.internal.writing;

import dev.kindred.internal.execution.StoredColumn;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.type.Microseconds;
import dev.kindred.spi.type.StoredType;
import org.jspecify.annotations.Nullable;

/**
 * Gives a value the form in which it will be read back, so that what a save answers is equal to
 * what a query finds: decimals in the column's scale, times to the digits of a second that it has,
 * microseconds most often, offsets in UTC, and 0.0 for -0.0.
 */
final class ValueNormalizer {

  private ValueNormalizer() {}

  /**
   * The form of a value; null where that is stored as NULL.
   *
   * @param real the column as the database has it; null where that does not matter
   */
  @SuppressWarnings("unchecked") // the value is of the column's type
  static @Nullable Object of(ColumnMetadata column, Object value, @Nullable StoredColumn real) {
    ColumnType<Object> type = (ColumnType<Object>) column.type();
    Object stored = type.toStored(value);
    if (stored == null) {
      return null;
    }
    Object normal = normal(type.kind().type(), stored, column, real);
    return normal.equals(stored) ? value : type.fromStored(normal);
  }

  /** Whether a value is stored as NULL, as a converter may do it. */
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
