package dev.kindred.lookup;

import dev.kindred.error.MissingValueException;
import dev.kindred.stability.Stable;

/**
 * Column of an entity, which can be read and assigned.
 *
 * @param <E> the entity
 * @param <T> the type of its values
 */
@Stable
public interface ColumnExpression<E, T> extends Assignable<E> {

  /** Returns an assignment of a value, which must not be null: see {@link #setNull}. */
  default Assignment<E> set(T value) {
    return ColumnAssignments.assign(this, ColumnAssignments.value(this, value));
  }

  /**
   * Returns an assignment of the value that an expression has before the update; it may follow
   * to-one paths.
   */
  default Assignment<E> set(Expression<E, T> value) {
    return ColumnAssignments.assign(this, value.node);
  }

  /**
   * Returns an assignment of NULL.
   *
   * @throws MissingValueException if the column does not allow NULL
   */
  default Assignment<E> setNull() {
    return ColumnAssignments.assign(this, ColumnAssignments.nullValue(this));
  }
}
