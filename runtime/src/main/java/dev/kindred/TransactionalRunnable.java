package dev.kindred;

/**
 * Something to do that gives nothing.
 *
 * @param <X> the checked exceptions that it throws; they pass through unchanged
 */
@FunctionalInterface
public interface TransactionalRunnable<X extends Exception> {
  /** Does it. */
  void run() throws X;
}
