package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Chunks;
import dev.kindred.internal.execution.Transactions;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.KnownParents;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Reader of the times at which rows were created, for entities that lack them. Thread-safe. */
final class CreatedAtReader {

  private final Transactions transactions;
  private final EntityLoader loader;

  CreatedAtReader(Transactions transactions, EntityLoader loader) {
    this.transactions = transactions;
    this.loader = loader;
  }

  /**
   * Completes a row if its change finds it, in the same transaction, and returns whether it did.
   */
  boolean completeIf(EntityState<?> row, BooleanSupplier change) {
    return row.hasCreationTimes()
        ? change.getAsBoolean()
        : transactions.run(() -> completeAfter(row, change));
  }

  private <E> boolean completeAfter(EntityState<E> row, BooleanSupplier change) {
    boolean found = change.getAsBoolean();
    if (found) {
      complete(row.metadata(), List.of(row));
    }
    return found;
  }

  /**
   * Completes existing rows with keys.
   *
   * @throws dev.kindred.error.EntityNotFoundException if one does not exist
   */
  <E> void complete(EntityMetadata<E> metadata, List<EntityState<E>> rows) {
    List<EntityState<E>> lacking = rows.stream().filter(row -> !row.hasCreationTimes()).toList();
    for (List<EntityState<E>> some : Chunks.of(lacking)) {
      KeyMap<EntityState<E>> stored = stored(metadata, some);
      for (EntityState<E> row : some) {
        complete(row, stored.get(row.requireKey()));
      }
    }
  }

  private <E> KeyMap<EntityState<E>> stored(EntityMetadata<E> metadata, List<EntityState<E>> rows) {
    List<Object> keys = rows.stream().map(EntityState::requireKey).toList();
    KeyMap<EntityState<E>> stored = new KeyMap<>(KeyColumns.of(metadata));
    Select select = Select.all(metadata).filter(KeyPredicates.hasKeyIn(metadata, keys));
    for (E entity : loader.list(metadata, select, KnownParents.NONE)) {
      EntityState<E> row = EntityState.of(metadata, entity);
      stored.put(row.requireKey(), row);
    }
    loader.storedKeys().addMissing(stored, keys);
    return stored;
  }

  private static <E> void complete(EntityState<E> row, @Nullable EntityState<E> stored) {
    if (stored == null) {
      throw EntityUpdater.notFound(row.metadata(), row.requireKey());
    }
    for (int column : VersionAndTimestamps.columns(row.metadata(), Generation.CREATED_AT)) {
      row.values()[column] = stored.values()[column];
    }
  }
}
