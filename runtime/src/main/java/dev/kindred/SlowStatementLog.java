package dev.kindred;

import dev.kindred.stability.Preview;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listener that logs slow statements at WARN, with the logger {@code dev.kindred.slow}: their text,
 * and the place and values where it was added with these details. Immutable and thread-safe.
 */
@Preview
public final class SlowStatementLog implements StatementListener {

  private static final Logger LOG = LoggerFactory.getLogger("dev.kindred.slow");

  private final Duration threshold;

  private SlowStatementLog(Duration threshold) {
    this.threshold = threshold;
  }

  /** Creates a listener that logs statements which take longer than this. */
  public static SlowStatementLog over(Duration threshold) {
    return new SlowStatementLog(
        Objects.requireNonNull(threshold, "Slow statements take longer than some time, not null."));
  }

  @Override
  public void executed(StatementEvent event) {
    if (event.took().compareTo(threshold) > 0) {
      LOG.warn(
          "{} ms, {} rows: {}{}{}",
          event.took().toMillis(),
          event.rows(),
          event.sql(),
          values(event.values()),
          place(event.site()));
    }
  }

  private static String values(List<@Nullable Object> values) {
    return values.isEmpty() ? "" : " " + values;
  }

  private static String place(@Nullable StackTraceElement site) {
    return site == null ? "" : " at " + site;
  }
}
