package dev.kindred.model;

import dev.kindred.stability.Stable;

/**
 * Action on a row when the row that it references is deleted, as Django's {@code on_delete} (Django
 * documentation, Model field reference).
 */
@Stable
public enum OnDelete {
  /** Deletes the row as well. */
  CASCADE,
  /** Refuses the delete. */
  PROTECT,
  /** Refuses the delete, unless the same delete removes the row along another relation. */
  RESTRICT,
  /** Sets the foreign key to NULL; the relation must be optional. */
  SET_NULL,
  /** Sets the foreign key to its {@link Default}. */
  SET_DEFAULT,
  /** Does nothing: the database's constraint decides. */
  DO_NOTHING
}
