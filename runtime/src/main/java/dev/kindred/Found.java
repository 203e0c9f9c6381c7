package dev.kindred;

import dev.kindred.spi.BuilderState;

/** Where a row is looked for, and made if it is not there. */
interface Found<E> {

  /** The rows among which it is. */
  QuerySet<E> rows();

  /** The same as they are now, locked where rows can be. */
  QuerySet<E> latest();

  /** Keeps others from making one; answers whether that could be done. */
  boolean claim();

  /** Makes one; a row that is in its way is locked, where rows can be. */
  E insert(BuilderState<E> builder);

  /** Inserts a row; raises the unique violation of a row that exists already. */
  E insertOrTell(BuilderState<E> builder);
}
