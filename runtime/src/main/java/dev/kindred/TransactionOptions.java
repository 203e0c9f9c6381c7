package dev.kindred;

import dev.kindred.error.SerializationFailureException;
import dev.kindred.internal.execution.TransactionSettings;
import dev.kindred.stability.Stable;

/**
 * Options of a transaction, to be combined: {@code retries(3).and(readOnly())}. A nested
 * transaction can only have {@code retries}, which have no effect there. Immutable.
 */
@Stable
public final class TransactionOptions {

  private final TransactionSettings settings;

  private TransactionOptions(boolean readOnly, int isolation, int retries, boolean durable) {
    this.settings = new TransactionSettings(readOnly, isolation, retries, durable);
  }

  /**
   * Makes the transaction read-only: Kindred refuses its own writes before they are sent. The
   * connection is set to read-only until the transaction ends, so that drivers and pools can choose
   * a replica, and databases refuse what jOOQ would write.
   */
  public static TransactionOptions readOnly() {
    return new TransactionOptions(true, 0, 0, false);
  }

  /** Sets the isolation level. */
  public static TransactionOptions isolation(Isolation isolation) {
    return new TransactionOptions(false, isolation.level(), 0, false);
  }

  /**
   * Runs the transaction again if it fails because of concurrent ones: with a {@link
   * SerializationFailureException}, a {@link dev.kindred.error.TransactionAbortedException} caused
   * by one, or on SQLite a {@link dev.kindred.error.LockTimeoutException}. All of its code runs
   * again. Nothing runs again after a commit.
   *
   * @param times the greatest number of further attempts
   * @throws IllegalArgumentException if it is negative
   */
  public static TransactionOptions retries(int times) {
    if (times < 0) {
      throw new IllegalArgumentException("retries(" + times + ") is negative.");
    }
    return new TransactionOptions(false, 0, times, false);
  }

  /**
   * Requires the transaction to be the outermost one, so that its end is a commit. Inside another
   * transaction it raises an {@link IllegalStateException}.
   */
  public static TransactionOptions durable() {
    return new TransactionOptions(false, 0, 0, true);
  }

  /** Combines these options with others; of two isolation levels or retries the greater wins. */
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
