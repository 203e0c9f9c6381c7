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

/** Cuts times to the microsecond, which is the precision of all columns that Kindred creates. */
@ForGeneratedCode
public final class Microseconds {

  /** The digits of a second that a column keeps at most. */
  public static final int DIGITS = 6;

  private static final int NANO_DIGITS = 9;

  private Microseconds() {}

  /** Returns a time without what is less than a microsecond. */
  public static LocalTime cut(LocalTime time) {
    return time.truncatedTo(MICROS);
  }

  /** Returns a date with a time without what is less than a microsecond. */
  public static LocalDateTime cut(LocalDateTime time) {
    return time.truncatedTo(MICROS);
  }

  /** Returns an Instant or OffsetDateTime in UTC, without what is less than a microsecond. */
  public static OffsetDateTime utc(Object time) {
    OffsetDateTime utc =
        time instanceof Instant instant
            ? instant.atOffset(ZoneOffset.UTC)
            : ((OffsetDateTime) time).withOffsetSameInstant(ZoneOffset.UTC);
    return utc.truncatedTo(MICROS);
  }

  /** Returns a time with so many digits of its second. */
  @SuppressWarnings("unchecked") // subtracting does not change the class
  static <T extends Temporal> T cut(T time, int digits) {
    int kept = IntStream.range(digits, NANO_DIGITS).reduce(1, (unit, digit) -> 10 * unit);
    return (T) time.minus(time.get(NANO_OF_SECOND) % kept, NANOS);
  }
}
