package dev.kindred.spi.type;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoUnit.MICROS;
import static java.time.temporal.ChronoUnit.NANOS;

import dev.kindred.stability.ForGeneratedCode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.stream.IntStream;

/**
 * Times that are truncated to the microsecond, the precision of all columns that Kindred creates.
 */
@ForGeneratedCode
public final class Microseconds {

  /** Maximum number of digits of a second that a column stores. */
  public static final int DIGITS = 6;

  private static final int NANO_DIGITS = 9;

  private Microseconds() {}

  /** Returns a time truncated to the microsecond. */
  public static LocalTime cut(LocalTime time) {
    return time.truncatedTo(MICROS);
  }

  /** Returns a date with a time truncated to the microsecond. */
  public static LocalDateTime cut(LocalDateTime time) {
    return time.truncatedTo(MICROS);
  }

  /** Returns an Instant or OffsetDateTime in UTC, truncated to the microsecond. */
  public static OffsetDateTime utc(Object time) {
    OffsetDateTime utc =
        time instanceof Instant instant
            ? instant.atOffset(ZoneOffset.UTC)
            : ((OffsetDateTime) time).withOffsetSameInstant(ZoneOffset.UTC);
    return utc.truncatedTo(MICROS);
  }

  /** Returns a time truncated to a number of digits of its second. */
  @SuppressWarnings("unchecked") // subtracting does not change the class
  static <T extends Temporal> T cut(T time, int digits) {
    int kept = IntStream.range(digits, NANO_DIGITS).reduce(1, (unit, digit) -> 10 * unit);
    return (T) time.minus(time.get(NANO_OF_SECOND) % kept, NANOS);
  }
}
