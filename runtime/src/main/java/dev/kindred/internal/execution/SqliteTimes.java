package dev.kindred.internal.execution;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Times as SQLite has them: texts with as many digits each, so that their order is that of time.
 */
public final class SqliteTimes {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

  private SqliteTimes() {}

  /** Whether a value has a time of the day; points in time come with an offset. */
  public static boolean isTime(Object value) {
    return value instanceof LocalTime
        || value instanceof LocalDateTime
        || value instanceof OffsetDateTime;
  }

  /** A value that has a time of the day; points in time in UTC. */
  public static String text(Object value) {
    if (value instanceof LocalTime time) {
      return TIME.format(JdbcValues.cut(time));
    }
    return DATE_TIME.format(
        value instanceof LocalDateTime time
            ? JdbcValues.cut(time)
            : JdbcValues.utc(value).toLocalDateTime());
  }
}
