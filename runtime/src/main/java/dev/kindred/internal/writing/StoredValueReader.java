package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Chunks;
import dev.kindred.internal.execution.Transactions;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.KnownParents;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Reader of values that a write leaves to the database, or that its entity lacks. Thread-safe. */
final class StoredValueReader {

  private final Transactions transactions;
  private final EntityLoader loader;

  StoredValueReader(Transactions transactions, EntityLoader loader) {
    this.transactions = transactions;
    this.loader = loader;
  }

  /**
   * Completes a row if its change finds it, in the same transaction, and returns whether it did.
   */
  boolean completeIf(EntityState<?> row, BooleanSupplier change) {
    return IncompleteRow.updated(row).isComplete()
        ? change.getAsBoolean()
        : transactions.run(() -> completeAfter(row, change));
  }

  private <E> boolean completeAfter(EntityState<E> row, BooleanSupplier change) {
    boolean found = change.getAsBoolean();
    if (found) {
      complete(List.of(row));
    }
    return found;
  }

  /** Writes rows and completes them, in the same transaction. */
  <E> void completing(List<IncompleteRow<E>> rows, Runnable write) {
    if (rows.stream().allMatch(IncompleteRow::isComplete)) {
      write.run();
      return;
    }
    transactions.run(
        () -> {
          write.run();
          read(rows);
          return true;
        });
  }

  /**
   * Completes existing rows after an update.
   *
   * @throws dev.kindred.error.EntityNotFoundException if one does not exist
   */
  <E> void complete(List<EntityState<E>> rows) {
    read(rows.stream().map(IncompleteRow::updated).toList());
  }

  private <E> void read(List<IncompleteRow<E>> rows) {
    List<IncompleteRow<E>> incomplete = rows.stream().filter(row -> !row.isComplete()).toList();
    for (List<IncompleteRow<E>> some : Chunks.of(incomplete)) {
      EntityMetadata<E> metadata = some.get(0).row().metadata();
      KeyMap<EntityState<E>> stored =
          stored(metadata, some.stream().map(each -> each.row().requireKey()).toList());
      some.forEach(row -> row.complete(found(stored, row.row())));
    }
  }

  private <E> KeyMap<EntityState<E>> stored(EntityMetadata<E> metadata, List<Object> keys) {
    KeyMap<EntityState<E>> stored = new KeyMap<>(KeyColumns.of(metadata));
    Select written =
        Select.all(metadata).filter(KeyPredicates.hasKeyIn(metadata, keys)).under(RowScopes.NONE);
    for (E entity : loader.list(metadata, written, KnownParents.NONE)) {
      EntityState<E> row = EntityState.of(metadata, entity);
      stored.put(row.requireKey(), row);
    }
    loader.storedKeys().addMissing(stored, keys);
    return stored;
  }

  private static <E> EntityState<E> found(KeyMap<EntityState<E>> stored, EntityState<E> row) {
    EntityState<E> found = stored.get(row.requireKey());
    if (found == null) {
      throw EntityUpdater.notFound(row.metadata(), row.requireKey());
    }
    return found;
  }
}
