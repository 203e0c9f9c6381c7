package dev.kindred;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.Collection;

/**
 * A {@link RelatedSet} whose entities can exist without the owner: of an optional relation, or of a
 * many-to-many one.
 *
 * @param <T> the related entity
 */
@Stable
public interface DetachableSet<T> extends RelatedSet<T> {

  /**
   * Ends the relation to these entities.
   *
   * @throws EntityNotFoundException if one is no member, unless the relation is many-to-many, where
   *     nothing happens then
   */
  @SuppressWarnings("unchecked")
  default void remove(T... entities) {
    remove(Arrays.asList(entities));
  }

  /** Ends the relation to these entities. */
  void remove(Collection<T> entities);

  /** Ends the relation to the entities of a query. */
  default void remove(QuerySet<T> entities) {
    remove(entities.list());
  }

  /** Ends the relation to all entities. */
  void clear();

  /** Relates the owner to these entities and no others, changing no more than that takes. */
  @SuppressWarnings("unchecked")
  default void set(T... entities) {
    set(Arrays.asList(entities));
  }

  /** Relates the owner to these entities and no others, changing no more than that takes. */
  void set(Collection<T> entities);

  /** Relates the owner to the entities of a query and no others. */
  default void set(QuerySet<T> entities) {
    set(entities.list());
  }
}
