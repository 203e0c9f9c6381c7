package dev.kindred;

import dev.kindred.error.UnsavedEntityException;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The entities that are related to an owner by a to-many relation, as Django's related manager. It
 * always reads the database; an owner that is not saved raises {@link UnsavedEntityException} at
 * first use, without SQL.
 *
 * @param <T> the related entity
 */
@Stable
public interface RelatedSet<T> extends Creating<T> {

  /** The related entities as a query, to filter and order further. */
  QuerySet<T> query();

  /** The related entities. */
  default List<T> list() {
    return query().list();
  }

  /** How many there are. */
  default long count() {
    return query().count();
  }

  /** Whether there is one. */
  default boolean exists() {
    return query().exists();
  }

  /** Whether this entity is one of them. */
  boolean contains(T entity);

  /** Inserts what a builder holds, related to the owner, and answers it as saved. */
  @Override
  T create(EntityBuilder<T> builder);

  /**
   * Relates saved entities to the owner.
   *
   * @throws UnsavedEntityException if one is not saved; nothing is written then
   */
  @SuppressWarnings("unchecked")
  default void add(T... entities) {
    add(Arrays.asList(entities));
  }

  /** Relates saved entities to the owner. */
  void add(Collection<T> entities);

  /** Relates the entities of a query to the owner. */
  default void add(QuerySet<T> entities) {
    add(entities.list());
  }

  /** Deletes the related entities, and does with what refers to them as declared. */
  default Deletion delete() {
    return query().delete();
  }
}
