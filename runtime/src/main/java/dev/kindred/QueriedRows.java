package dev.kindred;

import dev.kindred.spi.DraftContent;

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
  public E insert(DraftContent<E> draft) {
    return rows.database().insertLocking(draft);
  }

  @Override
  public E insertOrTell(DraftContent<E> draft) {
    return rows.database().insert(draft);
  }
}
