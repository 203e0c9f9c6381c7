package dev.kindred.spi;

import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/**
 * Texts of times with offsets. Equal times have the same text: it always has six digits of a
 * second, which is what all databases keep of a time.
 */
final class OffsetTimes {

  private static final DateTimeFormatter TEXT =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.MICRO_OF_SECOND, 6, 6, true)
          .appendOffset("+HH:MM:ss", "+00:00")
          .toFormatter();

  /** Reads what other programs wrote, too: fewer digits, and offsets of hours only. */
  private static final DateTimeFormatter LENIENT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .parseLenient()
          .appendOffset("+HH:MM:ss", "Z")
          .toFormatter();

  private OffsetTimes() {}

  static String text(OffsetTime time) {
    return TEXT.format(time.truncatedTo(ChronoUnit.MICROS));
  }

  static OffsetTime parse(String text) {
    return OffsetTime.parse(text, LENIENT);
  }
}
