package dev.kindred.internal.writing.hook;

import dev.kindred.spi.EntityMetadata;
import java.util.function.UnaryOperator;

/** Interceptor of the writes of some entities. Thread-safe. */
public interface RowHook {

  /** Returns whether writes of an entity concern it. */
  boolean concerns(EntityMetadata<?> metadata);

  /**
   * Lets a write happen, and returns it as it was then.
   *
   * @param next writes what it is given, and returns entities as saved or the number of rows
   */
  <E> RowWrite<E> around(RowWrite<E> write, UnaryOperator<RowWrite<E>> next);
}
