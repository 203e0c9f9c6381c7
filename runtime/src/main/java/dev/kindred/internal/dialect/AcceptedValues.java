package dev.kindred.internal.dialect;

import dev.kindred.error.InvalidValueException;
import dev.kindred.internal.query.BindValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;

/** Checks that refuse values which a database would store or find as other values. */
public final class AcceptedValues {

  private AcceptedValues() {}

  /** Refuses a text with a NUL character. */
  public static void requireNoNul(Object stored, String database) {
    if (stored instanceof String text && text.indexOf('\0') >= 0) {
      throw refused(database + " takes no text with a NUL character (U+0000)");
    }
  }

  /** Refuses NaN. */
  public static void requireNumber(Object stored, String database) {
    if (isNaN(stored)) {
      throw refused(database + " takes no NaN");
    }
  }

  private static boolean isNaN(Object stored) {
    return (stored instanceof Double number && number.isNaN())
        || (stored instanceof Float single && single.isNaN());
  }

  /** Refuses infinite numbers. */
  public static void requireFinite(Object stored, String database) {
    if (isInfinite(stored)) {
      throw refused(database + " takes no infinite number");
    }
  }

  private static boolean isInfinite(Object stored) {
    return (stored instanceof Double number && number.isInfinite())
        || (stored instanceof Float single && single.isInfinite());
  }

  /**
   * Refuses dates outside of these years, which the database would store as other dates, compare
   * wrongly, or refuse only in the statement.
   */
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

  /** Returns whether a value is of one of two years. */
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

  /**
   * Returns the exception for a value that its converter stores as NULL: only {@code isNull()}
   * finds NULL.
   */
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
