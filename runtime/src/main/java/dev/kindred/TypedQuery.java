package dev.kindred;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.stability.Stable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Query that runs when one of these methods is called.
 *
 * @param <T> the result for each row
 */
@Stable
public interface TypedQuery<T> {

  /** Returns all results, as an unmodifiable list. */
  List<T> list();

  /**
   * Returns the results one by one, in constant memory; the entities of one fetch window load their
   * handles together. The stream holds a connection until its last row is read or it is closed.
   * Outside a transaction that is another connection, over which its entities load too; it is
   * released with a warning if the stream is garbage collected. Inside a transaction the stream
   * ends with it and belongs to its thread: use by another thread, {@code parallel()} included,
   * raises an {@link IllegalStateException}.
   */
  Stream<T> stream();

  /**
   * Returns the first result, or empty if there is none or it is NULL; without an order, that of
   * the row with the least key, unless results are grouped or distinct.
   */
  Optional<T> first();

  /**
   * Returns the only result, or empty if there is none or it is NULL.
   *
   * @throws MultipleEntitiesException if there are several
   */
  Optional<T> find();

  /**
   * Returns the only result; null where a single selection is NULL.
   *
   * @throws EntityNotFoundException if there is none
   * @throws MultipleEntitiesException if there are several
   */
  T get();

  /** Counts the results. */
  long count();

  /** Returns whether there is a result. */
  boolean exists();

  /** Returns the first SQL that {@link #list} runs; {@code fetch} may take further statements. */
  String sql();
}
