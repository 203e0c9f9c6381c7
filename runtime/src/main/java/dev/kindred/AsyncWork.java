package dev.kindred;

import dev.kindred.stability.Preview;
import org.jspecify.annotations.Nullable;

/**
 * Work on a database that returns a result.
 *
 * @param <T> the result
 */
@Preview
@FunctionalInterface
public interface AsyncWork<T extends @Nullable Object> {
  /** Does the work. An exception completes the future exceptionally. */
  T on(Database db) throws Exception;
}
