package dev.kindred;

import dev.kindred.stability.Stable;
import org.jspecify.annotations.Nullable;

/**
 * Work that returns a result.
 *
 * @param <T> the result
 * @param <X> the exceptions that it throws; they pass through unchanged
 */
@Stable
@FunctionalInterface
public interface TransactionalCallable<T extends @Nullable Object, X extends Exception> {
  /** Does the work. */
  T call() throws X;
}
