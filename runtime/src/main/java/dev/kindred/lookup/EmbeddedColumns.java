package dev.kindred.lookup;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.stability.Stable;
import java.util.Objects;

/**
 * Value object of an entity, which can be assigned as a whole.
 *
 * @param <E> the entity
 * @param <T> the value object
 */
@Stable
public interface EmbeddedColumns<E, T> extends Assignable<E> {

  /**
   * Returns an assignment of all parts of a value object, which must not be null: see {@link
   * #setNull}.
   *
   * @throws MissingValueException if one of its parts is required, and null
   * @throws UnsavedEntityException if it refers to an entity that has no key yet
   */
  default Assignment<E> set(T value) {
    return parts().assign(Objects.requireNonNull(value, () -> Nodes.nullSet(this)));
  }

  /** Returns an assignment of the value object that a path leads to before the update. */
  default Assignment<E> set(EmbeddedPath<E, T> path) {
    return parts().assign(path.parts());
  }

  /**
   * Returns an assignment of NULL to all of its columns.
   *
   * @throws MissingValueException if one of them does not allow NULL
   */
  default Assignment<E> setNull() {
    return parts().assignNull();
  }

  @SuppressWarnings("unchecked") // every one is generated as a subclass of its path
  private EmbeddedParts<T> parts() {
    return ((EmbeddedPath<E, T>) this).parts();
  }
}
