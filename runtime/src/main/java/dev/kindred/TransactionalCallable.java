package dev.kindred;

import dev.kindred.stability.Stable;
import org.jspecify.annotations.Nullable;

/**
 * Something to do that gives a result.
 *
 * @param <T> the result
 * @param <X> the checked exceptions that it throws; they pass through unchanged
 */
@Stable
@FunctionalInterface
public interface TransactionalCallable<T extends @Nullable Object, X extends Exception> {
  /** Does it. */
  T call() throws X;
}
