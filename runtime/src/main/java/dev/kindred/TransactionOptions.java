package dev.kindred;

import dev.kindred.error.SerializationFailureException;
import dev.kindred.internal.execution.TransactionSettings;
import dev.kindred.stability.Stable;

/**
 * How a transaction is run. Options are put together: {@code retries(3).and(readOnly())}. Those of
 * an inner transaction can only be {@code retries}, which do nothing there.
 */
@Stable
public final class TransactionOptions {

  private final TransactionSettings settings;

  private TransactionOptions(boolean readOnly, int isolation, int retries, boolean durable) {
    this.settings = new TransactionSettings(readOnly, isolation, retries, durable);
  }

  /**
   * It changes nothing: Kindred's own statements that would are refused before they are sent. Its
   * connection is told, so that drivers and pools can choose a replica by it, and databases refuse
   * what jOOQ would write; it is as before when the transaction is over.
   */
  public static TransactionOptions readOnly() {
    return new TransactionOptions(true, 0, 0, false);
  }

  /** It is kept apart from others so far. */
  public static TransactionOptions isolation(Isolation isolation) {
    return new TransactionOptions(false, isolation.level(), 0, false);
  }

  /**
   * Runs it again, at most so many times, where others got in its way: where it ends with {@link
   * SerializationFailureException}, or with a {@link dev.kindred.error.TransactionAbortedException}
   * that comes of one, and on SQLite with a {@link dev.kindred.error.LockTimeoutException}. What it
   * does beside the database is done again too. Nothing is run again once it is committed.
   */
  public static TransactionOptions retries(int times) {
    if (times < 0) {
      throw new IllegalArgumentException("retries(" + times + ") is negative.");
    }
    return new TransactionOptions(false, 0, times, false);
  }

  /** It is the outermost one, so that what it does is there to stay; inside another it raises. */
  public static TransactionOptions durable() {
    return new TransactionOptions(false, 0, 0, true);
  }

  /** These options and the others'; of two isolations, and of two retries, the greater. */
  public TransactionOptions and(TransactionOptions other) {
    return new TransactionOptions(
        settings.readOnly() || other.settings.readOnly(),
        Math.max(settings.isolation(), other.settings.isolation()),
        Math.max(settings.retries(), other.settings.retries()),
        settings.durable() || other.settings.durable());
  }

  TransactionSettings settings() {
    return settings;
  }
}
