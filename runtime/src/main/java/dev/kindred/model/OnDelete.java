package dev.kindred.model;

import dev.kindred.stability.Stable;

/**
 * What happens to a row when the row that it refers to is deleted; the meanings are those of
 * Django's {@code on_delete} (Django documentation, Model field reference).
 */
@Stable
public enum OnDelete {
  /** The row is deleted as well. */
  CASCADE,
  /** The delete is refused. */
  PROTECT,
  /** The delete is refused, unless this row goes in the same delete by another path. */
  RESTRICT,
  /** The reference becomes empty; the relation must be optional. */
  SET_NULL,
  /** The reference becomes its {@link Default}. */
  SET_DEFAULT,
  /** Nothing is done: the database's own constraint decides. */
  DO_NOTHING
}
