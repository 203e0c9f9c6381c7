package dev.kindred.internal.writing;

import dev.kindred.spi.ColumnModel;
import dev.kindred.spi.ColumnType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gives a value the form in which it will be read back, so that what a save answers is equal to
 * what a query finds: decimals in the column's scale, times to the microsecond, offsets in UTC, and
 * 0.0 for -0.0.
 */
final class StoredForm {

  private StoredForm() {}

  @SuppressWarnings("unchecked") // the value is of the column's type
  static @Nullable Object of(ColumnModel column, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    ColumnType<Object> type = (ColumnType<Object>) column.type();
    Object stored = type.toStored(value);
    Object normal = normal(stored, column.size().scale());
    return normal.equals(stored) ? value : type.fromStored(normal);
  }

  private static Object normal(Object stored, int scale) {
    if (stored instanceof BigDecimal number) {
      return number.setScale(scale);
    }
    if (stored instanceof Double number) {
      return number + 0.0;
    }
    if (stored instanceof Float number) {
      return number + 0.0f;
    }
    if (stored instanceof LocalTime time) {
      return time.truncatedTo(ChronoUnit.MICROS);
    }
    if (stored instanceof LocalDateTime time) {
      return time.truncatedTo(ChronoUnit.MICROS);
    }
    if (stored instanceof Instant time) {
      return time.truncatedTo(ChronoUnit.MICROS);
    }
    return stored instanceof OffsetDateTime time
        ? time.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS)
        : stored;
  }
}
