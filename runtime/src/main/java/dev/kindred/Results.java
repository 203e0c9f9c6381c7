package dev.kindred;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.stability.Stable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a query gives; it runs when one of these is called.
 *
 * @param <T> what each row gives
 */
@Stable
public interface Results<T> {

  /** All of them, as an unmodifiable list. */
  List<T> list();

  /**
   * One by one, in constant memory; entities of one window load what they refer to together. It
   * holds a connection until its last row is read or it is closed: outside a transaction one of its
   * own, over which its rows load too, and which is given back with a warning when nobody can reach
   * the stream any more. Inside a transaction it ends with it, and is for its thread alone: use by
   * another thread, {@code parallel()} included, raises an {@link IllegalStateException}.
   */
  Stream<T> stream();

  /**
   * The first, or empty where there is none or it is NULL; without an order, that of the least key,
   * where rows have one.
   */
  Optional<T> first();

  /**
   * The only one, or empty where there is none or it is NULL.
   *
   * @throws MultipleEntitiesException if there are several
   */
  Optional<T> find();

  /**
   * The only one; null where a single selection is NULL.
   *
   * @throws EntityNotFoundException if there is none
   * @throws MultipleEntitiesException if there are several
   */
  T get();

  /** How many there are. */
  long count();

  /** Whether there is one. */
  boolean exists();

  /** The SQL that {@link #list} runs first; what is fetched along takes further statements. */
  String sql();
}
