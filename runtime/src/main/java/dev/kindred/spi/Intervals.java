package dev.kindred.spi;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of intervals in PostgreSQL's usual style, as {@code -1 days +02:03:04.5}. */
final class Intervals {

  private static final Pattern TEXT =
      Pattern.compile("(?:([-+]?\\d+) days? ?)?(?:([-+]?)(\\d+):(\\d\\d):(\\d\\d(?:\\.\\d+)?))?");

  private Intervals() {}

  /**
   * Parses a text.
   *
   * @throws IllegalArgumentException if it has months or years, whose length is not known
   */
  static Duration parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "The interval \"" + text + "\" is no duration: months and years have no fixed length.");
    }
    Duration time =
        Duration.ofHours(number(parts.group(3)))
            .plusMinutes(number(parts.group(4)))
            .plusNanos(nanos(parts.group(5)));
    return Duration.ofDays(number(parts.group(1)))
        .plus("-".equals(parts.group(2)) ? time.negated() : time);
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  private static long nanos(@Nullable String seconds) {
    return seconds == null ? 0 : new BigDecimal(seconds).movePointRight(9).longValueExact();
  }
}
