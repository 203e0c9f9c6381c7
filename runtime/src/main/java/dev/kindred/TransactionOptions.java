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

  private TransactionOptions(TransactionSettings settings) {
    this.settings = settings;
  }

  /**
   * Makes the transaction read-only: Kindred refuses its own writes before they are sent. The
   * connection is set to read-only until the transaction ends, so that drivers and pools can choose
   * a replica, and databases refuse what jOOQ would write.
   */
  public static TransactionOptions readOnly() {
    return new TransactionOptions(TransactionSettings.DEFAULT.asReadOnly());
  }

  /** Sets the isolation level. */
  public static TransactionOptions isolation(Isolation isolation) {
    return new TransactionOptions(TransactionSettings.DEFAULT.isolated(isolation.level()));
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
    return retries(RetryPolicy.times(times));
  }

  /** Runs the transaction again as {@link #retries(int)} does, with pauses and a listener. */
  public static TransactionOptions retries(RetryPolicy policy) {
    return new TransactionOptions(TransactionSettings.DEFAULT.repeated(policy.repetition()));
  }

  /**
   * Requires the transaction to be the outermost one, so that its end is a commit. Inside another
   * transaction it raises an {@link IllegalStateException}.
   */
  public static TransactionOptions durable() {
    return new TransactionOptions(TransactionSettings.DEFAULT.asDurable());
  }

  /** Combines these options with others; of two isolation levels or retries the greater wins. */
  public TransactionOptions and(TransactionOptions other) {
    return new TransactionOptions(settings.and(other.settings));
  }

  TransactionSettings settings() {
    return settings;
  }
}
