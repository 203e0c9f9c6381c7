package dev.kindred;

import dev.kindred.stability.Stable;

/**
 * Something to do that gives nothing.
 *
 * @param <X> the checked exceptions that it throws; they pass through unchanged
 */
@Stable
@FunctionalInterface
public interface TransactionalRunnable<X extends Exception> {
  /** Does it. */
  void run() throws X;
}
