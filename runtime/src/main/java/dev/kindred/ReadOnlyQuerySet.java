package dev.kindred;

import dev.kindred.internal.operation.EntityQuery;
import dev.kindred.stability.Stable;

/**
 * Query for the rows of a view or of an entity that is only read: a {@link QuerySet} without its
 * methods that write or lock. Immutable, lazy and thread-safe.
 *
 * @param <E> the entity
 */
@Stable
public final class ReadOnlyQuerySet<E> extends ReadMethods<E, ReadOnlyQuerySet<E>> {

  ReadOnlyQuerySet(EntityQuery<E> query) {
    super(query);
  }

  /** Returns the same query, whose results are futures. */
  public AsyncReadMethods<E, ReadOnlyQuerySet<E>> async() {
    return new AsyncReadMethods<>(this, query.engine().asyncCalls());
  }

  @Override
  ReadOnlyQuerySet<E> with(EntityQuery<E> other) {
    return new ReadOnlyQuerySet<>(other);
  }

  @Override
  ReadOnlyQuerySet<E> self() {
    return this;
  }
}
