package dev.kindred.internal.query;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoUnit.NANOS;

import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.stream.IntStream;

/**
 * Canonical form of values that a database considers equal: 0.0 for -0.0, offsets in UTC, times cut
 * to the digits of a second that are stored.
 */
public final class CanonicalValue {

  /** Number of digits of a second that are stored at most. */
  public static final int MICROS = 6;

  private CanonicalValue() {}

  /**
   * Returns the canonical form of a stored value; values of other types are returned unchanged.
   */
  public static Object of(Object stored, int secondDigits) {
    if (stored instanceof Double number) {
      return number + 0.0;
    }
    if (stored instanceof Float number) {
      return number + 0.0f;
    }
    if (stored instanceof OffsetDateTime time) {
      return cut(time.withOffsetSameInstant(ZoneOffset.UTC), secondDigits);
    }
    return stored instanceof Temporal time && time.isSupported(NANOS)
        ? cut(time, secondDigits)
        : stored;
  }

  private static Temporal cut(Temporal time, int digits) {
    int kept = IntStream.range(digits, 9).reduce(1, (unit, digit) -> 10 * unit);
    return time.minus(time.get(NANO_OF_SECOND) % kept, NANOS);
  }

  /**
   * Returns an object that is equal for values that the database considers equal, as far as Java
   * can tell: arrays are compared by content, decimals regardless of scale, converted values by
   * their stored values.
   */
  @SuppressWarnings("unchecked") // the value is of the column's type
  static Object identity(ColumnMetadata column, Object value) {
    ColumnType<Object> type = (ColumnType<Object>) column.type();
    Object stored = type.toStored(value);
    return switch (type.kind()) {
      case BYTES -> ByteBuffer.wrap((byte[]) stored);
      case DECIMAL, BIG_INTEGER -> withoutScale(stored);
      case FLOAT, DOUBLE, TIME, DATE_TIME, INSTANT, OFFSET_DATE_TIME -> of(stored, MICROS);
      default -> stored;
    };
  }

  private static Object withoutScale(Object number) {
    return number instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : number;
  }
}
