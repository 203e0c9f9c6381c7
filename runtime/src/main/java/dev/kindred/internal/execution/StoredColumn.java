package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.ColumnScale;
import dev.kindred.spi.type.Microseconds;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * A column as the database has it, whoever created it: it may have room for less than its attribute
 * says, and databases round, cut or blank what does not fit.
 *
 * @param type one of {@link Types}
 * @param precision how many digits or characters it has; 0 if it has as many as there are
 * @param scale how many digits behind the point, of a number or of seconds
 */
public record StoredColumn(String name, int type, String typeName, int precision, int scale) {

  /** As many digits of a second as are kept at most. */
  public static final int MICROS = Microseconds.DIGITS;

  private static final int DIGITS_OF_DOUBLE = 15;
  private static final int DIGITS_OF_SINGLE = 6;

  /** Whether a value is one that some column would not keep, so that it matters which this is. */
  static boolean isDelicate(Object stored) {
    if (stored instanceof Double number) {
      return Double.isFinite(number)
          && (number != Math.rint(number) || (float) (double) number != number);
    }
    if (stored instanceof Float number) {
      return Float.isFinite(number) && number != Math.rint(number);
    }
    return stored instanceof BigDecimal
        || (stored instanceof String text && text.endsWith(" "))
        || (isTime(stored) && !timeOf(stored).equals(LocalTime.MIDNIGHT));
  }

  private static boolean isTime(Object stored) {
    return stored instanceof LocalTime
        || stored instanceof LocalDateTime
        || stored instanceof OffsetDateTime
        || stored instanceof Instant;
  }

  /** The time of the day, of points in time in UTC. */
  private static LocalTime timeOf(Object stored) {
    if (stored instanceof LocalTime time) {
      return time;
    }
    return stored instanceof LocalDateTime time
        ? time.toLocalTime()
        : Microseconds.utc(stored).toLocalTime();
  }

  /** Whether it stores a value as it is; times to the digits that {@link #secondDigits} tells. */
  public boolean keeps(Object stored) {
    if (stored instanceof BigDecimal number) {
      return keepsNumber(number);
    }
    if (stored instanceof Double || stored instanceof Float) {
      double number = ((Number) stored).doubleValue();
      return hasFloatingPoint()
          ? !(isSingle() && (float) number != number)
          : keepsNumber(new BigDecimal(stored.toString()));
    }
    if (stored instanceof String text) {
      return !isText() || precision == 0 || text.codePointCount(0, text.length()) <= precision;
    }
    return type != Types.DATE || !isTime(stored) || timeOf(stored).equals(LocalTime.MIDNIGHT);
  }

  private boolean keepsNumber(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    if (hasFloatingPoint()) {
      return shortest.precision() <= (isSingle() ? DIGITS_OF_SINGLE : DIGITS_OF_DOUBLE);
    }
    return !(isFloating() || isExact())
        || precision == 0
        || (shortest.scale() <= scale
            && shortest.precision() - shortest.scale() <= precision - scale);
  }

  private boolean isSingle() {
    return type == Types.REAL;
  }

  private boolean isFloating() {
    return ColumnScale.isFloating(type);
  }

  /** Whether its numbers have as many digits behind the point as they need. */
  private boolean hasFloatingPoint() {
    return isFloating() && !hasFixedScale();
  }

  private boolean isText() {
    return type == Types.VARCHAR || type == Types.CHAR;
  }

  private boolean isExact() {
    return switch (type) {
      case Types.NUMERIC,
          Types.DECIMAL,
          Types.TINYINT,
          Types.SMALLINT,
          Types.INTEGER,
          Types.BIGINT ->
          true;
      default -> false;
    };
  }

  /** Whether it is a number with a fixed point, which tells the scale of what is read from it. */
  public boolean hasScale() {
    return (type == Types.NUMERIC || type == Types.DECIMAL) && precision > 0;
  }

  /** Whether it is a floating point number with a fixed scale. */
  public boolean hasFixedScale() {
    return isFloating() && scale != ColumnScale.FLOATING;
  }

  /** How many digits of a second it keeps. */
  public int secondDigits() {
    return switch (type) {
      case Types.TIME, Types.TIME_WITH_TIMEZONE, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
          Math.min(scale, MICROS);
      default -> MICROS;
    };
  }

  /** Its type, as messages name it. */
  public String described() {
    if (hasScale()) {
      return typeName + "(" + precision + ", " + scale + ")";
    }
    return isText() ? typeName + "(" + precision + ")" : typeName;
  }
}
