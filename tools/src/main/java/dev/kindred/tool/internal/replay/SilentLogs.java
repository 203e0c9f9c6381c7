package dev.kindred.tool.internal.replay;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** What Flyway would tell of databases that nobody knows; its failures are exceptions too. */
public final class SilentLogs implements LogCreator {

  /** Creates the logs; for Flyway. */
  public SilentLogs() {}

  @Override
  public Log createLogger(Class<?> type) {
    return new SilentLog();
  }

  private static final class SilentLog implements Log {

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception failure) {}

    @Override
    public void notice(String message) {}
  }
}
