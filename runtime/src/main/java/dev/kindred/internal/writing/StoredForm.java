package dev.kindred.internal.writing;

import dev.kindred.internal.execution.StoredColumn;
import dev.kindred.internal.query.NormalForm;
import dev.kindred.spi.ColumnModel;
import dev.kindred.spi.ColumnType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Gives a value the form in which it will be read back, so that what a save answers is equal to
 * what a query finds: decimals in the column's scale, times to the digits of a second that it has,
 * microseconds most often, offsets in UTC, and 0.0 for -0.0.
 */
final class StoredForm {

  private StoredForm() {}

  /**
   * The form of a value; null where that is stored as NULL.
   *
   * @param real the column as the database has it; null where that does not matter
   */
  @SuppressWarnings("unchecked") // the value is of the column's type
  static @Nullable Object of(ColumnModel column, Object value, @Nullable StoredColumn real) {
    ColumnType<Object> type = (ColumnType<Object>) column.type();
    Object stored = type.toStored(value);
    if (stored == null) {
      return null;
    }
    Object normal = normal(stored, column, real);
    return normal.equals(stored) ? value : type.fromStored(normal);
  }

  /** Whether a value is stored as NULL, as a converter may do it. */
  @SuppressWarnings("unchecked") // the value is of the type
  static <T> boolean isNull(ColumnType<T> type, @Nullable Object value) {
    return value == null || type.toStored((T) value) == null;
  }

  private static Object normal(Object stored, ColumnModel column, @Nullable StoredColumn real) {
    if (stored instanceof BigDecimal number) {
      return number.setScale(
          real != null && real.hasScale() ? real.scale() : column.size().scale());
    }
    return NormalForm.of(stored, real == null ? NormalForm.MICROS : real.secondDigits());
  }
}
