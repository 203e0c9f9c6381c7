package dev.kindred;

import dev.kindred.stability.Stable;

/**
 * Work without a result.
 *
 * @param <X> the exceptions that it throws; they pass through unchanged
 */
@Stable
@FunctionalInterface
public interface TransactionalRunnable<X extends Exception> {
  /** Does the work. */
  void run() throws X;
}
