package dev.kindred.model;

import dev.kindred.stability.Preview;

/** Kind of a write, as hooks and audited entities tell it. */
@Preview
public enum WriteKind {
  /** Inserts rows. */
  INSERT,
  /** Updates rows. */
  UPDATE,
  /** Inserts entities, or updates the rows that they have: {@code save} and {@code upsertAll}. */
  SAVE,
  /** Deletes rows for good. */
  DELETE,
  /** Marks rows as deleted. */
  SOFT_DELETE,
  /** Takes the mark of deleted rows away. */
  RESTORE
}
