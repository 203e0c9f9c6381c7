package dev.kindred.internal.dialect;

/** Statement with which a database inserts rows, or updates those that exist. */
public enum UpsertForm {
  /** An insert with {@code ON CONFLICT}. */
  ON_CONFLICT,
  /** An insert with {@code ON DUPLICATE KEY UPDATE}. */
  ON_DUPLICATE_KEY,
  /** A {@code MERGE}. */
  MERGE;

  /**
   * Returns whether it can name the columns that identify an existing row; if not, it updates a row
   * with the same values in any unique columns.
   */
  public boolean isByKey() {
    return this != ON_DUPLICATE_KEY;
  }
}
