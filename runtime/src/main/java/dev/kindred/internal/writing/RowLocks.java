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
 * Locks rows in the order of their keys until the transaction ends. Does nothing on databases
 * without row locks, which have one writing transaction at a time. Thread-safe.
 */
public final class RowLocks {

  private final Executor executor;
  private final EntityLoader loader;

  /** Creates locks for one database. */
  public RowLocks(Executor executor, EntityLoader loader) {
    this.executor = executor;
    this.loader = loader;
  }

  /** Locks the row with a key. */
  public void row(KeyColumns columns, Object key) {
    if (executor.canLock()) {
      loader.scalars().keys(rows(columns, List.of(key)).locked(RowLock.CHANGING));
    }
  }

  /** Locks the rows with these keys. */
  public void rows(KeyColumns columns, Collection<Object> keys, RowLock lock) {
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

  /**
   * Returns the keys of the rows that a query finds now.
   *
   * @param snapshot whether the transaction reads a snapshot, so that current rows must be locked
   */
  public List<Object> currentKeys(Select rows, boolean snapshot) {
    return loader.scalars().keys(snapshot ? rows.locked(RowLock.CHANGING) : rows);
  }
}
