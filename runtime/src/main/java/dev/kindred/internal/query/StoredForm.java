package dev.kindred.internal.query;

import dev.kindred.spi.ColumnModel;
import dev.kindred.spi.ColumnType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
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
public final class StoredForm {

  private StoredForm() {}

  /** The value as it will be read back; null for null. */
  @SuppressWarnings("unchecked") // the value is of the column's type
  public static @Nullable Object of(ColumnModel column, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    ColumnType<Object> type = (ColumnType<Object>) column.type();
    Object stored = type.toStored(value);
    Object normal = normal(stored, column.size().scale());
    return normal.equals(stored) ? value : type.fromStored(normal);
  }

  /**
   * What two values have in common that are one to the database, as far as Java can tell: arrays
   * are compared by content, decimals whatever their scale, and the values of converters by what is
   * stored for them.
   */
  @SuppressWarnings("unchecked") // the value is of the column's type
  static Object identity(ColumnModel column, Object value) {
    ColumnType<Object> type = (ColumnType<Object>) column.type();
    Object stored = type.toStored(value);
    return switch (type.kind()) {
      case BYTES -> ByteBuffer.wrap((byte[]) stored);
      case DECIMAL, BIG_INTEGER -> withoutScale(stored);
      case FLOAT, DOUBLE, TIME, DATE_TIME, INSTANT, OFFSET_DATE_TIME -> normal(stored, 0);
      default -> stored;
    };
  }

  private static Object withoutScale(Object number) {
    return number instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : number;
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
