package dev.kindred.internal.engine;

import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Options of asynchronous calls.
 *
 * @param threads runs them; null for threads of Kindred's own
 * @param limit how many run at once; empty for the number of connections
 */
public record AsyncOptions(@Nullable Executor threads, OptionalInt limit) {

  static final AsyncOptions DEFAULT = new AsyncOptions(null, OptionalInt.empty());

  /** Returns these options with threads of the application's. */
  public AsyncOptions threads(Executor other) {
    return new AsyncOptions(other, limit);
  }

  /**
   * Returns these options with another limit.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public AsyncOptions limit(int other) {
    if (other < 1) {
      throw new IllegalArgumentException(
          "At least one asynchronous call must be able to run; " + other + " is no limit.");
    }
    return new AsyncOptions(threads, OptionalInt.of(other));
  }
}
