package dev.kindred.internal.observation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The logger {@code dev.kindred.sql}: SQL at DEBUG, with values at TRACE. */
final class SqlLog {

  private static final Logger LOG = LoggerFactory.getLogger("dev.kindred.sql");

  private SqlLog() {}

  static boolean isOff() {
    return !LOG.isDebugEnabled();
  }

  static void tell(ExecutedStatement ran) {
    long microseconds = ran.took().toNanos() / 1_000;
    if (LOG.isTraceEnabled()) {
      LOG.trace("{} {} ({} us)", ran.sql(), ran.values(), microseconds);
    } else {
      LOG.debug("{} ({} us)", ran.sql(), microseconds);
    }
  }
}
