package dev.kindred.internal.execution;

import dev.kindred.internal.execution.Transactions.Body;
import org.jspecify.annotations.Nullable;

/** Cancellations of the work of threads. Thread-safe. */
final class Cancellations {

  private final ThreadLocal<@Nullable Cancellation> current = new ThreadLocal<>();

  /** Returns the cancellation of this thread's work; null where nobody can cancel it. */
  @Nullable Cancellation current() {
    return current.get();
  }

  /** Runs a body whose statements can be cancelled. */
  <T extends @Nullable Object, X extends Exception> T during(
      Cancellation cancellation, Body<T, X> body) throws X {
    current.set(cancellation);
    try {
      return body.run();
    } finally {
      current.remove();
    }
  }
}
