package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityMetadata;
import java.util.Collection;
import java.util.List;

/**
 * Locks the rows that a change is about, in their order, until the transaction ends. Where a
 * database has no such locks there is nothing to do: one transaction writes at a time. Thread-safe.
 */
final class RowLocks {

  private final Executor executor;
  private final EntityLoader loader;

  RowLocks(Executor executor, EntityLoader loader) {
    this.executor = executor;
    this.loader = loader;
  }

  /** Locks the row of a key. */
  void row(KeyColumns columns, Object key) {
    if (executor.canLock()) {
      loader.scalars().keys(rows(columns, List.of(key)).locked(RowLock.CHANGING));
    }
  }

  /** Locks the rows of some keys. */
  void rows(KeyColumns columns, Collection<Object> keys, RowLock lock) {
    if (executor.canLock()) {
      EntityMetadata<?> metadata = columns.metadata();
      List<Object> all = KeyOrder.sorted(columns, KeySet.of(columns, keys).list());
      for (List<Object> some : executor.lockable(metadata, columns.columns(), all)) {
        loader
            .scalars()
            .keys(rows(columns, some).orderBy(KeyPredicates.order(metadata)).locked(lock));
      }
    }
  }

  private static Select rows(KeyColumns columns, List<Object> keys) {
    List<List<?>> parts = keys.stream().<List<?>>map(columns::parts).toList();
    PathNode root = PathNode.root(columns.metadata());
    return Select.all(columns.metadata())
        .filter(KeyPredicates.isOneOf(root, columns.columns(), parts));
  }

  /** The keys of what a query finds, as they are now and not as this transaction saw them first. */
  List<Object> latest(Select rows, boolean looksBack) {
    return loader.scalars().keys(looksBack ? rows.locked(RowLock.CHANGING) : rows);
  }
}
