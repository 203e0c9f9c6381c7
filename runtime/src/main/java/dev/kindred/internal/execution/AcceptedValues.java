package dev.kindred.internal.execution;

import dev.kindred.error.InvalidValueException;
import dev.kindred.internal.query.ValueNode;
import dev.kindred.internal.sql.Characters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;

/** Refuses values that a database would look for, or store, as something else, or not at all. */
final class AcceptedValues {

  private static final Instant EARLIEST = LocalDateTime.MIN.toInstant(ZoneOffset.UTC);
  private static final Instant LATEST = LocalDateTime.MAX.toInstant(ZoneOffset.UTC);
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private AcceptedValues() {}

  /** What goes to no database. */
  static void check(ValueNode node) {
    if (node.value() instanceof String text && !Characters.areWhole(text)) {
      throw new InvalidValueException(
          "A text has half of a surrogate pair, which is no character.");
    }
    if ((node.value() instanceof Instant time && !isWithin(time))
        || (node.value() instanceof OffsetDateTime offset && !isWithin(offset.toInstant()))) {
      throw refused("A point in time has a year of more than nine digits in UTC");
    }
    if (node.value() instanceof Duration duration && duration.abs().compareTo(LONGEST) > 0) {
      throw refused(
          "A Duration is longer than 292 years, which is as many nanoseconds as are kept");
    }
  }

  private static boolean isWithin(Instant time) {
    return !time.isBefore(EARLIEST) && !time.isAfter(LATEST);
  }

  static void requireNoNul(ValueNode node, String database) {
    if (node.value() instanceof String text && text.indexOf('\0') >= 0) {
      throw refused(database + " takes no text with a NUL character (U+0000)");
    }
  }

  static void requireNumber(ValueNode node, String database) {
    if (isNaN(node)) {
      throw refused(database + " takes no NaN");
    }
  }

  private static boolean isNaN(ValueNode node) {
    return (node.value() instanceof Double number && number.isNaN())
        || (node.value() instanceof Float single && single.isNaN());
  }

  static void requireFinite(ValueNode node, String database) {
    if (isInfinite(node)) {
      throw refused(database + " takes no infinite number");
    }
  }

  private static boolean isInfinite(ValueNode node) {
    return (node.value() instanceof Double number && number.isInfinite())
        || (node.value() instanceof Float single && single.isInfinite());
  }

  /** Another year makes a text that does not compare as its date does. */
  static void requireFourDigitYear(ValueNode node, String database) {
    OptionalInt year = year(node);
    if (year.isPresent() && (year.getAsInt() < 0 || year.getAsInt() > 9_999)) {
      throw refused(database + " takes dates of the years 0 to 9999, not of " + year.getAsInt());
    }
  }

  private static OptionalInt year(ValueNode node) {
    if (node.value() instanceof LocalDate date) {
      return OptionalInt.of(date.getYear());
    }
    if (node.value() instanceof LocalDateTime time) {
      return OptionalInt.of(time.getYear());
    }
    if (node.value() instanceof OffsetDateTime time) {
      return OptionalInt.of(time.getYear());
    }
    return node.value() instanceof Instant time
        ? OptionalInt.of(time.atOffset(ZoneOffset.UTC).getYear())
        : OptionalInt.empty();
  }

  private static InvalidValueException refused(String what) {
    return new InvalidValueException(what + ". Nothing was sent.");
  }
}
