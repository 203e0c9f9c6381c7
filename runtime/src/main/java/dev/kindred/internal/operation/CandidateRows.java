package dev.kindred.internal.operation;

import dev.kindred.internal.query.RowLock;
import dev.kindred.spi.BuilderState;

/** Rows among which {@link FindOrCreate} looks for one, and to which it adds one. */
interface CandidateRows<E> {

  /** Returns the query for them. */
  EntityQuery<E> query();

  /** Returns the query for them as they are now, locked where rows can be locked. */
  default EntityQuery<E> latest() {
    EntityQuery<E> rows = query();
    return rows.engine().executor().canLock() ? rows.locked(RowLock.WAITING) : rows;
  }

  /** Keeps other transactions from adding rows; returns whether that is possible. */
  boolean claim();

  /** Returns what a row with the values of a builder has when it is added. */
  default BuilderState<E> newRow(BuilderState<E> builder) {
    return builder;
  }

  /** Adds a row; where rows can be locked, a row that violates a unique constraint is locked. */
  E insertLocking(BuilderState<E> builder);

  /** Adds a row, or raises the violation of a unique constraint. */
  E insert(BuilderState<E> builder);
}
