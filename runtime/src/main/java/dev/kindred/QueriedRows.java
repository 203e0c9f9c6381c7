package dev.kindred;

import dev.kindred.spi.BuilderState;

/** The rows of a query. Only a unique constraint tells one that several make at once. */
record QueriedRows<E>(QuerySet<E> rows) implements Found<E> {

  @Override
  public QuerySet<E> latest() {
    return rows.database().executor().canLock() ? rows.forUpdate() : rows;
  }

  @Override
  public boolean claim() {
    return false;
  }

  @Override
  public E insert(BuilderState<E> builder) {
    return rows.database().insertLocking(builder);
  }

  @Override
  public E insertOrTell(BuilderState<E> builder) {
    return rows.database().insert(builder);
  }
}
