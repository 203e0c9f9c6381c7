package dev.kindred.internal.execution;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replica of a database, which is left out for a while after it has failed. Thread-safe. */
final class Replica {

  private static final Logger LOG = LoggerFactory.getLogger("dev.kindred.replica");
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final String name;
  private final Connections connections;
  private final LongSupplier clock;
  private volatile boolean isLeftOut;
  private volatile long leftOutAt;

  /**
   * Creates a replica.
   *
   * @param name how log lines call it
   * @param clock the time in nanoseconds
   */
  Replica(String name, Connections connections, LongSupplier clock) {
    this.name = name;
    this.clock = clock;
    this.connections = connections;
  }

  Connections connections() {
    return connections;
  }

  /** Returns whether it can be tried: it has not failed, or long ago. */
  boolean isUsable() {
    return !isLeftOut || clock.getAsLong() - leftOutAt > PAUSE.toNanos();
  }

  /** Leaves it out for a while. */
  void leaveOut(Throwable failure) {
    leftOutAt = clock.getAsLong();
    if (!isLeftOut) {
      isLeftOut = true;
      LOG.warn(
          "{} does not answer. The primary is read for {} seconds: {}",
          name,
          PAUSE.toSeconds(),
          failure.toString());
    }
  }

  /** Records that it has given a connection. */
  void answered() {
    if (isLeftOut) {
      isLeftOut = false;
      LOG.info("{} answers again, and is read.", name);
    }
  }
}
