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
 * Brings values that are one to a database into one form: 0.0 for -0.0, offsets in UTC, times with
 * as many digits of a second as are kept.
 */
public final class CanonicalValue {

  /** As many digits of a second as are kept at most. */
  public static final int MICROS = 6;

  private CanonicalValue() {}

  /** The form of a value as it is stored; of any other type than those the value itself. */
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
   * What two values have in common that are one to the database, as far as Java can tell: arrays
   * are compared by content, decimals whatever their scale, and the values of converters by what is
   * stored for them.
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
