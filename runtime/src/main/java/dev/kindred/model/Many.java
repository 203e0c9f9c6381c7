package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Handle on the related entities of a to-many relation, read-only. Query and change them through
 * the generated accessors, such as {@code Author_.books(db, author)}.
 *
 * <p>A handle that was read from the database loads when it is first read, in one statement for all
 * rows of the same result. Handles are equal by owner and relation, never by content; {@code
 * equals}, {@code hashCode} and {@code toString} never run SQL. Handles are thread-safe.
 *
 * <p>A handle is serializable if its entities are. It is written with them if they are loaded.
 * Otherwise the deserialized handle raises {@link dev.kindred.error.NotLoadedException} when it is
 * read. Serializing runs no SQL.
 *
 * @param <T> the related entity
 */
@Stable
public interface Many<T> extends Iterable<T>, Serializable {

  /** Returns the related entities, loading them if necessary, as an unmodifiable list. */
  List<T> list();

  /** Returns whether {@link #list} runs no SQL. */
  boolean isLoaded();

  /** Returns the related entities as a stream, which need not be closed. */
  default Stream<T> stream() {
    return list().stream();
  }

  /** Returns the number of related entities. */
  default int size() {
    return list().size();
  }

  /** Returns whether there is no related entity. */
  default boolean isEmpty() {
    return list().isEmpty();
  }

  @Override
  default Iterator<T> iterator() {
    return list().iterator();
  }

  /** Returns the empty handle, for an entity that is not saved yet. */
  static <T> Many<T> none() {
    return EmptyMany.instance();
  }
}
