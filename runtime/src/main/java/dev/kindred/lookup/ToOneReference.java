package dev.kindred.lookup;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.query.PathNode;
import dev.kindred.model.One;
import dev.kindred.stability.Stable;
import java.util.Objects;

/**
 * A forward relation of an entity, which can be written.
 *
 * @param <E> the entity
 * @param <T> the related entity
 */
@Stable
public interface ToOneReference<E, T> extends Assignable<E> {

  /**
   * It refers to this entity.
   *
   * @throws UnsavedEntityException if the entity has no key yet
   */
  default Assignment<E> set(T entity) {
    return set(One.of(Objects.requireNonNull(entity, () -> Nodes.nullSet(this))));
  }

  /**
   * It refers to the entity of this handle; to none if the handle is empty.
   *
   * @throws UnsavedEntityException if the handle's entity has no key yet
   * @throws MissingValueException if the handle is empty and the relation is required
   */
  default Assignment<E> set(One<T> handle) {
    return ForeignKeyColumns.of(path())
        .assign(Objects.requireNonNull(handle, () -> Nodes.nullSet(this)));
  }

  /** It refers to what the path leads to, as the row was before. */
  default Assignment<E> set(EntityPath<E, T> path) {
    return ForeignKeyColumns.of(path()).assign(path.node);
  }

  /**
   * It refers to none.
   *
   * @throws MissingValueException if it is required
   */
  default Assignment<E> setNull() {
    return ForeignKeyColumns.of(path()).assignNothing();
  }

  private PathNode path() {
    return ((EntityPath<?, ?>) this).node;
  }
}
