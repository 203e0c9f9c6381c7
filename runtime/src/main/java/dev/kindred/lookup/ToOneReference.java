package dev.kindred.lookup;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.query.PathNode;
import dev.kindred.model.One;
import dev.kindred.stability.Stable;
import java.util.Objects;

/**
 * Forward relation of an entity, which can be assigned.
 *
 * @param <E> the entity
 * @param <T> the related entity
 */
@Stable
public interface ToOneReference<E, T> extends Assignable<E> {

  /**
   * Returns an assignment of an entity.
   *
   * @throws UnsavedEntityException if the entity has no key yet
   */
  default Assignment<E> set(T entity) {
    return set(One.of(Objects.requireNonNull(entity, () -> Nodes.nullSet(this))));
  }

  /**
   * Returns an assignment of a handle's entity; of NULL if the handle is empty.
   *
   * @throws UnsavedEntityException if the handle's entity has no key yet
   * @throws MissingValueException if the handle is empty and the relation is required
   */
  default Assignment<E> set(One<T> handle) {
    return ForeignKeyColumns.of(path())
        .assign(Objects.requireNonNull(handle, () -> Nodes.nullSet(this)));
  }

  /** Returns an assignment of the row that a path leads to before the update. */
  default Assignment<E> set(EntityPath<E, T> path) {
    return ForeignKeyColumns.of(path()).assign(path.node);
  }

  /**
   * Returns an assignment of NULL.
   *
   * @throws MissingValueException if the relation is required
   */
  default Assignment<E> setNull() {
    return ForeignKeyColumns.of(path()).assignNull();
  }

  private PathNode path() {
    return ((EntityPath<?, ?>) this).node;
  }
}
