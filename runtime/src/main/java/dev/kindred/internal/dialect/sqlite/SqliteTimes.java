package dev.kindred.internal.dialect.sqlite;

import static java.util.Locale.ROOT;

import dev.kindred.spi.type.Microseconds;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times in SQLite. Kindred writes texts of a fixed length, which sort like the times, and reads all
 * forms that SQLite's own functions read, except numbers in texts.
 */
final class SqliteTimes {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

  private static final int DATE_LENGTH = 10;
  private static final Pattern OFFSET = Pattern.compile(" *([+-]\\d\\d:\\d\\d|[Zz])?$");

  /** Maximum number of seconds for SQLite's functions; larger numbers are milliseconds. */
  private static final long LAST_SECOND = 253_402_300_799L;

  private static final double LAST_JULIAN_DAY = 5_373_484.5;
  private static final double MILLIS_OF_DAY = 86_400_000.0;
  private static final double JULIAN_MILLIS_OF_1970 = 210_866_760_000_000.0;

  private SqliteTimes() {}

  /** Writes a time, or a date with a time; points in time in UTC. */
  static String text(Object value) {
    if (value instanceof LocalTime time) {
      return TIME.format(Microseconds.cut(time));
    }
    return DATE_TIME.format(
        value instanceof LocalDateTime time
            ? Microseconds.cut(time)
            : Microseconds.utc(value).toLocalDateTime());
  }

  /** Reads the time in a text. */
  static LocalTime time(String text) {
    return Microseconds.cut(LocalTime.parse(OFFSET.matcher(text).replaceFirst("")));
  }

  /** Reads the date and time in a text or number, in UTC if it has an offset. */
  static LocalDateTime dateTime(String text) {
    if (text.indexOf('-', 1) != 4) {
      return ofNumber(text);
    }
    if (hasNoOffset(text)) {
      return local(text);
    }
    Matcher offset = OFFSET.matcher(text);
    if (!offset.find(Math.min(DATE_LENGTH, text.length())) || offset.group(1) == null) {
      return local(text.stripTrailing());
    }
    return local(text.substring(0, offset.start()))
        .minusSeconds(ZoneOffset.of(offset.group(1).toUpperCase(ROOT)).getTotalSeconds());
  }

  /** Returns whether a text has no offset, as all texts that Kindred writes. */
  private static boolean hasNoOffset(String text) {
    return Character.isDigit(text.charAt(text.length() - 1))
        && text.lastIndexOf('-') < DATE_LENGTH
        && text.indexOf('+') < 0;
  }

  private static LocalDateTime local(String text) {
    return Microseconds.cut(
        LocalDateTime.parse(
            text.length() == DATE_LENGTH ? text + "T00:00" : text.replace(' ', 'T')));
  }

  /**
   * Reads a number: integers are seconds or milliseconds since 1970; fractions are Julian days, or
   * seconds.
   */
  private static LocalDateTime ofNumber(String text) {
    BigDecimal number = new BigDecimal(text);
    boolean millis = number.abs().compareTo(BigDecimal.valueOf(LAST_SECOND)) > 0;
    double value = millis ? number.doubleValue() / 1000.0 : number.doubleValue();
    boolean julian = text.indexOf('.') >= 0 && value >= 0 && value < LAST_JULIAN_DAY;
    double ofJulian = julian ? value * MILLIS_OF_DAY : value * 1000.0 + JULIAN_MILLIS_OF_1970;
    long ofEpoch = (long) Math.floor(ofJulian + 0.5) - (long) JULIAN_MILLIS_OF_1970;
    return LocalDateTime.ofEpochSecond(
        Math.floorDiv(ofEpoch, 1000), Math.floorMod(ofEpoch, 1000) * 1_000_000, ZoneOffset.UTC);
  }
}
