package dev.kindred.internal.operation;

import dev.kindred.spi.BuilderState;

/**
 * Rows of a query as candidates. Only a unique constraint keeps several transactions from adding
 * the same row.
 */
record QueriedRows<E>(EntityQuery<E> query) implements CandidateRows<E> {

  @Override
  public boolean claim() {
    return false;
  }

  @Override
  public E insertLocking(BuilderState<E> builder) {
    return query.engine().writer().insertLocking(builder);
  }

  @Override
  public E insert(BuilderState<E> builder) {
    return query.engine().writer().insert(builder);
  }
}
