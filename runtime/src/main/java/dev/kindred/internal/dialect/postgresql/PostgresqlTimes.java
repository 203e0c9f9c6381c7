package dev.kindred.internal.dialect.postgresql;

import dev.kindred.spi.type.ColumnKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Locale;

/**
 * PostgreSQL's texts for times. It writes days before the year 1 as {@code 0001-02-29 12:30:00+00
 * BC}, in the year 0, and its driver can't read a 29th of February of them.
 */
final class PostgresqlTimes {

  private PostgresqlTimes() {}

  static Object beforeYearOne(String text, ColumnKind kind) {
    String[] parts = text.split(" ", 3);
    LocalDate date = date(parts[0].split("-", 3));
    return switch (kind) {
      case DATE -> date;
      case DATE_TIME -> date.atTime(LocalTime.parse(parts[1]));
      case OFFSET_DATE_TIME -> point(date, parts[1]).atOffset(ZoneOffset.UTC);
      default -> point(date, parts[1]).toInstant(ZoneOffset.UTC);
    };
  }

  /** Returns the text of a date, of a date with a time, or of a point in time. */
  static String text(Temporal time) {
    if (!time.isSupported(ChronoField.YEAR)) {
      return time.toString();
    }
    int year = time.get(ChronoField.YEAR);
    if (year == Year.MAX_VALUE || year == Year.MIN_VALUE) {
      return year > 0 ? "infinity" : "-infinity";
    }
    String text = time.toString();
    String behindYear = text.substring(text.indexOf('-', 1));
    return year > 0 ? digits(year) + behindYear : digits(1 - year) + behindYear + " BC";
  }

  /** Returns four digits or more: fewer would be another year. */
  private static String digits(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static LocalDate date(String[] parts) {
    return LocalDate.of(
        1 - Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  private static LocalDateTime point(LocalDate date, String time) {
    int offset = Math.max(time.indexOf('+'), time.indexOf('-'));
    return date.atTime(LocalTime.parse(time.substring(0, offset)))
        .minusSeconds(ZoneOffset.of(time.substring(offset)).getTotalSeconds());
  }
}
