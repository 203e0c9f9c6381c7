package dev.kindred.spring.boot;

import dev.kindred.stability.Preview;
import org.springframework.boot.logging.LogLevel;

/** What the logger {@code dev.kindred.sql} logs. */
@Preview
public enum SqlLog {
  /** No statement. */
  NONE(LogLevel.WARN),
  /** The SQL of each statement, without values. */
  SQL(LogLevel.DEBUG),
  /** The SQL of each statement, and its values. */
  VALUES(LogLevel.TRACE);

  static final String LOGGER = "dev.kindred.sql";

  private final LogLevel level;

  SqlLog(LogLevel level) {
    this.level = level;
  }

  LogLevel level() {
    return level;
  }
}
