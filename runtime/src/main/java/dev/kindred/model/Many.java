package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A handle on the related entities of a to-many relation, read-only: further queries and changes go
 * through the generated accessors, such as {@code Author_.books(db, author)}.
 *
 * <p>A handle that came from the database loads by itself when asked, in one statement for all rows
 * of the same result. Handles are equal by owner and relation, never by content; {@code equals},
 * {@code hashCode} and {@code toString} never run SQL. Handles are safe for use by several threads.
 *
 * <p>A handle is serializable where its entities are: it goes with them where they are loaded, and
 * else raises {@link dev.kindred.error.NotLoadedException} on the other side when it is asked;
 * serializing runs no SQL.
 *
 * @param <T> the related entity
 */
@Stable
public interface Many<T> extends Iterable<T>, Serializable {

  /** The related entities, loaded if need be, as an unmodifiable list. */
  List<T> list();

  /** Whether {@link #list} answers without SQL. */
  boolean isLoaded();

  /** The related entities as a stream that needs no closing. */
  default Stream<T> stream() {
    return list().stream();
  }

  /** How many related entities there are. */
  default int size() {
    return list().size();
  }

  /** Whether there is no related entity. */
  default boolean isEmpty() {
    return list().isEmpty();
  }

  @Override
  default Iterator<T> iterator() {
    return list().iterator();
  }

  /** The handle on nothing, for an entity that has not been saved yet. */
  static <T> Many<T> none() {
    return EmptyMany.instance();
  }
}
