package dev.kindred;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.Collection;

/**
 * Related set whose entities can exist without the owner, because the relation is optional or
 * many-to-many.
 *
 * @param <T> the related entity
 */
@Stable
public interface DetachableSet<T> extends RelatedSet<T> {

  /**
   * Ends the relation to these entities.
   *
   * @throws EntityNotFoundException if one is not related to the owner by its foreign key; in a
   *     many-to-many relation it has no effect
   */
  @SuppressWarnings("unchecked")
  default void remove(T... entities) {
    remove(Arrays.asList(entities));
  }

  /**
   * Ends the relation to these entities.
   *
   * @throws EntityNotFoundException if one is not related to the owner by its foreign key; in a
   *     many-to-many relation it has no effect
   */
  void remove(Collection<T> entities);

  /** Ends the relation to the entities of a query. */
  default void remove(QuerySet<T> entities) {
    remove(entities.list());
  }

  /** Ends the relation to all related entities. */
  void clear();

  /** Relates the owner to these entities and no others; writes only what differs. */
  @SuppressWarnings("unchecked")
  default void set(T... entities) {
    set(Arrays.asList(entities));
  }

  /** Relates the owner to these entities and no others; writes only what differs. */
  void set(Collection<T> entities);

  /** Relates the owner to the entities of a query and no others. */
  default void set(QuerySet<T> entities) {
    set(entities.list());
  }
}
