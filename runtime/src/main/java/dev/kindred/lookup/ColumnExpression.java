package dev.kindred.lookup;

import dev.kindred.error.MissingValueException;
import dev.kindred.stability.Stable;

/**
 * A column of an entity, which can be written.
 *
 * @param <E> the entity
 * @param <T> the type of its values
 */
@Stable
public interface ColumnExpression<E, T> extends Assignable<E> {

  /** It gets this value. NULL is none: see {@link #setNull}. */
  default Assignment<E> set(T value) {
    return ColumnAssignments.assign(this, ColumnAssignments.value(this, value));
  }

  /** It gets the value of an expression, as the row was before; of a to-one path too. */
  default Assignment<E> set(Expression<E, T> value) {
    return ColumnAssignments.assign(this, value.node);
  }

  /**
   * It becomes NULL.
   *
   * @throws MissingValueException if it is required
   */
  default Assignment<E> setNull() {
    return ColumnAssignments.assign(this, ColumnAssignments.nothing(this));
  }
}
