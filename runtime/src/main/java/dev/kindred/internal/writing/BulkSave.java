package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Saves several entities of one type: updates those that have a row and inserts the others, in the
 * order of their keys.
 */
final class BulkSave<E> {

  private final Executor executor;
  private final EntityLoader loader;
  private final EntityInserter inserter;
  private final EntityUpdater updater;
  private final EntityMetadata<E> metadata;

  BulkSave(
      Executor executor,
      EntityLoader loader,
      EntityInserter inserter,
      EntityUpdater updater,
      EntityMetadata<E> metadata) {
    this.executor = executor;
    this.loader = loader;
    this.inserter = inserter;
    this.updater = updater;
    this.metadata = metadata;
  }

  /**
   * Saves validated rows, and returns those that existed.
   *
   * @param repeated whether another transaction inserted some of them meanwhile
   */
  List<EntityState<E>> save(List<E> entities, List<EntityState<E>> rows, boolean repeated) {
    Set<EntityState<E>> existing = new LinkedHashSet<>(updated(rows, repeated));
    existing.addAll(unchanged(rows, repeated));
    List<PendingInsert<E>> missing = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!existing.contains(rows.get(i))) {
        missing.add(inserter.prepare(entities.get(i), rows.get(i)));
      }
    }
    insert(missing);
    return List.copyOf(existing);
  }

  /** Inserts rows, sorted by key; rows without a key can't conflict, and keep their order. */
  private void insert(List<PendingInsert<E>> rows) {
    List<PendingInsert<E>> withKey =
        rows.stream()
            .filter(PendingInsert::hasKey)
            .sorted(KeyOrder.ofRows(PendingInsert::row))
            .toList();
    if (executor.dialect().locks().includeScannedRows()) {
      inserter.insertAllLocking(withKey);
    } else {
      inserter.insertAll(withKey);
    }
    inserter.insertAll(rows.stream().filter(row -> !row.hasKey()).toList());
  }

  private List<EntityState<E>> updated(List<EntityState<E>> rows, boolean repeated) {
    List<EntityState<E>> candidates =
        candidates(rows.stream().filter(BulkSave::isToBeUpdated).toList(), repeated);
    List<Boolean> found = updater.updateAll(candidates);
    List<EntityState<E>> updated = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (found.get(i)) {
        updated.add(candidates.get(i));
      }
    }
    return updated;
  }

  /**
   * Returns the rows that may exist. Where an update locks the gap in which it looked for its row,
   * a row that does not exist is not updated: others could not insert it.
   */
  private List<EntityState<E>> candidates(List<EntityState<E>> rows, boolean repeated) {
    if (!executor.dialect().locks().includeScannedRows()) {
      return rows;
    }
    Set<EntityState<E>> existing = new HashSet<>(existing(rows, repeated));
    return rows.stream().filter(row -> row.isVersioned() || existing.contains(row)).toList();
  }

  /** Returns the existing rows that have nothing but a key, or a version that says they are new. */
  private List<EntityState<E>> unchanged(List<EntityState<E>> rows, boolean repeated) {
    List<EntityState<E>> others =
        rows.stream().filter(row -> row.key() != null && !isToBeUpdated(row)).toList();
    List<EntityState<E>> existing = existing(others, repeated);
    existing.stream()
        .filter(EntityState::isNew)
        .findFirst()
        .ifPresent(
            row -> {
              throw EntityUpdater.stale(metadata, row.requireKey(), row.version());
            });
    return existing;
  }

  /** Returns the rows that exist. */
  private List<EntityState<E>> existing(List<EntityState<E>> rows, boolean repeated) {
    List<Object> keys = rows.stream().map(EntityState::requireKey).toList();
    KeySet existing = existingKeys(keys, repeated);
    List<Object> stored = loader.storedKeys().asIn(existing, keys);
    return IntStream.range(0, rows.size())
        .filter(i -> existing.contains(stored.get(i)))
        .mapToObj(rows::get)
        .toList();
  }

  /** Returns the keys that exist; current ones at a second attempt, though a snapshot is read. */
  private KeySet existingKeys(List<Object> wanted, boolean repeated) {
    boolean locked = repeated && executor.looksBack();
    KeySet keys = new KeySet(KeyColumns.of(metadata));
    List<Integer> columns = metadata.keyColumns();
    List<Object> all = KeyOrder.sorted(keys.columns(), wanted);
    for (List<Object> some :
        locked
            ? executor.lockable(metadata, columns, all)
            : executor.chunks(metadata, columns, all)) {
      Select rows = Select.all(metadata).filter(KeyPredicates.hasKeyIn(metadata, some));
      loader.scalars().keys(locked ? rows.locked(RowLock.CHANGING) : rows).forEach(keys::add);
    }
    return keys;
  }

  private static boolean isToBeUpdated(EntityState<?> row) {
    return row.key() != null && !row.isNew() && !row.updatableColumns().isEmpty();
  }
}
