package dev.kindred.internal.dialect;

import dev.kindred.error.InvalidValueException;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.UnicodeCheck;
import dev.kindred.spi.type.DigitLimit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;

/** Refuses values that a database would look for, or store, as something else, or not at all. */
public final class AcceptedValues {

  private static final Instant EARLIEST = LocalDateTime.MIN.toInstant(ZoneOffset.UTC);
  private static final Instant LATEST = LocalDateTime.MAX.toInstant(ZoneOffset.UTC);
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private AcceptedValues() {}

  /** What goes to no database. */
  static void check(Object stored) {
    if (stored instanceof String text && !UnicodeCheck.areWhole(text)) {
      throw new InvalidValueException(
          "A text has half of a surrogate pair, which is no character.");
    }
    if ((stored instanceof BigDecimal number && !DigitLimit.areFew(number))
        || (stored instanceof BigInteger integer && !DigitLimit.areFew(integer))) {
      throw refused(
          "A number has more than " + DigitLimit.MOST + " digits before or behind its point");
    }
    if ((stored instanceof Instant time && !isWithin(time))
        || (stored instanceof OffsetDateTime offset && !isWithin(offset.toInstant()))) {
      throw refused("A point in time has a year of more than nine digits in UTC");
    }
    if (stored instanceof Duration duration && duration.abs().compareTo(LONGEST) > 0) {
      throw refused(
          "A Duration is longer than 292 years, which is as many nanoseconds as are kept");
    }
  }

  private static boolean isWithin(Instant time) {
    return !time.isBefore(EARLIEST) && !time.isAfter(LATEST);
  }

  public static void requireNoNul(Object stored, String database) {
    if (stored instanceof String text && text.indexOf('\0') >= 0) {
      throw refused(database + " takes no text with a NUL character (U+0000)");
    }
  }

  public static void requireNumber(Object stored, String database) {
    if (isNaN(stored)) {
      throw refused(database + " takes no NaN");
    }
  }

  private static boolean isNaN(Object stored) {
    return (stored instanceof Double number && number.isNaN())
        || (stored instanceof Float single && single.isNaN());
  }

  public static void requireFinite(Object stored, String database) {
    if (isInfinite(stored)) {
      throw refused(database + " takes no infinite number");
    }
  }

  private static boolean isInfinite(Object stored) {
    return (stored instanceof Double number && number.isInfinite())
        || (stored instanceof Float single && single.isInfinite());
  }

  /** Other years are stored as other ones, compare otherwise, or are refused with the statement. */
  public static void requireYear(Object stored, String database, int first, int last) {
    OptionalInt year = year(stored);
    if (year.isPresent() && (year.getAsInt() < first || year.getAsInt() > last)) {
      throw refused(
          database
              + " takes dates of the years "
              + first
              + " to "
              + last
              + ", not of "
              + year.getAsInt());
    }
  }

  /** Whether a value is of one of these years. */
  public static boolean isOfYear(Object stored, int one, int other) {
    OptionalInt year = year(stored);
    return year.isPresent() && (year.getAsInt() == one || year.getAsInt() == other);
  }

  private static OptionalInt year(Object stored) {
    if (stored instanceof LocalDate date) {
      return OptionalInt.of(date.getYear());
    }
    if (stored instanceof LocalDateTime time) {
      return OptionalInt.of(time.getYear());
    }
    if (stored instanceof OffsetDateTime time) {
      return OptionalInt.of(time.withOffsetSameInstant(ZoneOffset.UTC).getYear());
    }
    return stored instanceof Instant time
        ? OptionalInt.of(time.atOffset(ZoneOffset.UTC).getYear())
        : OptionalInt.empty();
  }

  /** A row that has no value is found by {@code isNull()} only. */
  static InvalidValueException storedAsNull(BindValue node) {
    return refused(
        "The converter of "
            + node.type()
            + " stores "
            + node.value()
            + " as NULL, which equals nothing: ask with isNull()");
  }

  private static InvalidValueException refused(String what) {
    return new InvalidValueException(what + ". Nothing was sent.");
  }
}
