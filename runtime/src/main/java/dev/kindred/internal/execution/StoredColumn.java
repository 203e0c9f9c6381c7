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
 * Column as it is in the database, whoever created it: it can be smaller than its attribute needs,
 * and databases round, cut or pad values that don't fit.
 *
 * @param type one of {@link Types}
 * @param precision the maximum number of digits or characters; 0 if there is none
 * @param scale the number of digits after the decimal point, of a number or of seconds
 */
public record StoredColumn(String name, int type, String typeName, int precision, int scale) {

  /** Maximum number of digits of a second. */
  public static final int MICROS = Microseconds.DIGITS;

  private static final int DIGITS_OF_DOUBLE = 15;
  private static final int DIGITS_OF_SINGLE = 6;

  /**
   * Returns whether some column would not store the value exactly, so that its column has to be
   * checked.
   */
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

  /** Returns the time of day; for points in time in UTC. */
  private static LocalTime timeOf(Object stored) {
    if (stored instanceof LocalTime time) {
      return time;
    }
    return stored instanceof LocalDateTime time
        ? time.toLocalTime()
        : Microseconds.utc(stored).toLocalTime();
  }

  /**
   * Returns whether the column stores a value exactly; times up to {@link #secondDigits} digits.
   */
  public boolean storesExactly(Object stored) {
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
    if (hasFloatingPoint()) {
      int digits = number.stripTrailingZeros().precision();
      return digits <= (isSingle() ? DIGITS_OF_SINGLE : DIGITS_OF_DOUBLE);
    }
    return !(isFloating() || isExact())
        || precision == 0
        || hasRoomFor(number)
        || hasRoomFor(number.stripTrailingZeros());
  }

  private boolean hasRoomFor(BigDecimal number) {
    return number.scale() <= scale && number.precision() - number.scale() <= precision - scale;
  }

  private boolean isSingle() {
    return type == Types.REAL;
  }

  private boolean isFloating() {
    return ColumnScale.isFloating(type);
  }

  /** Returns whether its numbers have no fixed scale. */
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

  /**
   * Returns whether it is a decimal number with a fixed scale, which values read from it have too.
   */
  public boolean hasScale() {
    return (type == Types.NUMERIC || type == Types.DECIMAL) && precision > 0;
  }

  /** Returns whether it is a floating point number with a fixed scale. */
  public boolean hasFixedScale() {
    return isFloating() && scale != ColumnScale.FLOATING;
  }

  /** Returns the number of digits of a second that it stores. */
  public int secondDigits() {
    return switch (type) {
      case Types.TIME, Types.TIME_WITH_TIMEZONE, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
          Math.min(scale, MICROS);
      default -> MICROS;
    };
  }

  /** Returns its type as used in messages. */
  public String described() {
    if (hasScale()) {
      return typeName + "(" + precision + ", " + scale + ")";
    }
    return isText() ? typeName + "(" + precision + ")" : typeName;
  }
}
