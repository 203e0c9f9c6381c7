package dev.kindred.internal.dialect.postgresql;

import dev.kindred.spi.type.ColumnKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Reader of PostgreSQL's texts for days before the year 1, such as {@code 0001-02-29 12:30:00+00
 * BC}, in the year 0: its driver can't read a 29th of February.
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
