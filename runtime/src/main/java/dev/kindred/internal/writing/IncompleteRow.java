package dev.kindred.internal.writing;

import java.util.List;

/**
 * Inserted or updated row, some of whose values the database generates.
 *
 * @param unknown the positions of their columns
 */
record IncompleteRow<E>(EntityState<E> row, List<Integer> unknown) {

  /** Returns a row after an update. */
  static <E> IncompleteRow<E> updated(EntityState<E> row) {
    return new IncompleteRow<>(row, row.unknown());
  }

  boolean isComplete() {
    return unknown.isEmpty();
  }

  /** Takes the unknown values from the row as it is stored. */
  void complete(EntityState<E> stored) {
    unknown.forEach(column -> row.set(column, stored.values()[column]));
  }
}
