package dev.kindred;

import dev.kindred.internal.execution.Repetition;
import dev.kindred.stability.Preview;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How often, and after which pauses, a transaction runs again after a conflict with another one.
 * The pauses double and are random between half of that and all of it, so that the same
 * transactions do not meet again. Immutable and thread-safe.
 */
@Preview
public final class RetryPolicy {

  private final Repetition repetition;

  private RetryPolicy(Repetition repetition) {
    this.repetition = repetition;
  }

  /**
   * Returns a policy with pauses from 10 to 200 milliseconds.
   *
   * @param times the greatest number of further attempts
   * @throws IllegalArgumentException if it is negative
   */
  public static RetryPolicy times(int times) {
    return new RetryPolicy(Repetition.times(times));
  }

  /**
   * Sets the pauses.
   *
   * @param first the longest pause before the second attempt
   * @param longest the longest of all
   * @throws IllegalArgumentException if one is negative, or the longest is shorter than the first
   */
  public RetryPolicy backOff(Duration first, Duration longest) {
    return new RetryPolicy(repetition.backOff(first, longest));
  }

  /**
   * Runs the transaction again also after a {@link dev.kindred.error.LockTimeoutException}: where
   * another transaction held a lock for too long, which it may do again.
   */
  public RetryPolicy afterLockTimeouts() {
    return new RetryPolicy(repetition.afterLockTimeouts());
  }

  /**
   * Tells a listener of each retry, before its pause and on the thread of the transaction, which is
   * rolled back then. What the listener throws ends the retries, and is thrown.
   */
  public RetryPolicy listener(Consumer<RetryEvent> listener) {
    Objects.requireNonNull(listener, "A listener to retries is not null.");
    return new RetryPolicy(
        repetition.telling(
            (attempt, pause, failure) -> listener.accept(new RetryEvent(attempt, pause, failure))));
  }

  Repetition repetition() {
    return repetition;
  }
}
