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
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Saves several entities: those that have a row are updated, the others inserted, all in the order
 * of their keys.
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
   * Saves rows that are complete.
   *
   * @param again whether somebody inserted some of them meanwhile
   */
  void save(List<E> entities, List<EntityState<E>> rows, boolean again) {
    Set<EntityState<E>> there = new HashSet<>(updated(rows, again));
    there.addAll(untouched(rows, again));
    List<PendingInsert<E>> absent = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!there.contains(rows.get(i))) {
        absent.add(inserter.prepare(entities.get(i), rows.get(i)));
      }
    }
    insert(absent);
  }

  /** Rows that lack a key meet no others, and keep their order. */
  private void insert(List<PendingInsert<E>> rows) {
    Predicate<PendingInsert<E>> isGiven = row -> row.absent() < 0;
    List<PendingInsert<E>> given =
        rows.stream().filter(isGiven).sorted(KeyOrder.ofRows(PendingInsert::row)).toList();
    if (executor.dialect().locks().includeScannedRows()) {
      inserter.insertAllLocking(given);
    } else {
      inserter.insertAll(metadata, given);
    }
    inserter.insertAll(metadata, rows.stream().filter(isGiven.negate()).toList());
  }

  private List<EntityState<E>> updated(List<EntityState<E>> rows, boolean again) {
    List<EntityState<E>> known =
        present(rows.stream().filter(BulkSave::isToBeUpdated).toList(), again);
    List<Boolean> found = updater.updateAll(known);
    List<EntityState<E>> there = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      if (found.get(i)) {
        there.add(known.get(i));
      }
    }
    return there;
  }

  /**
   * Those that may have a row. To update what is not there would keep others from inserting it, on
   * databases that lock it then.
   */
  private List<EntityState<E>> present(List<EntityState<E>> rows, boolean again) {
    if (!executor.dialect().locks().includeScannedRows()) {
      return rows;
    }
    Set<EntityState<E>> there = new HashSet<>(found(rows, again));
    return rows.stream().filter(row -> row.isVersioned() || there.contains(row)).toList();
  }

  /** Those of which only the key could be written, or that claim to be new, and have a row. */
  private List<EntityState<E>> untouched(List<EntityState<E>> rows, boolean again) {
    List<EntityState<E>> others =
        rows.stream().filter(row -> row.key() != null && !isToBeUpdated(row)).toList();
    List<EntityState<E>> there = found(others, again);
    there.stream()
        .filter(EntityState::isNew)
        .findFirst()
        .ifPresent(
            row -> {
              throw EntityUpdater.stale(metadata, row.requireKey(), row.version());
            });
    return there;
  }

  /** Those that have a row. */
  private List<EntityState<E>> found(List<EntityState<E>> rows, boolean again) {
    List<Object> asked = rows.stream().map(EntityState::requireKey).toList();
    KeySet keys = stored(asked, again);
    List<Object> stored = loader.storedKeys().asIn(keys, asked);
    return IntStream.range(0, rows.size())
        .filter(i -> keys.contains(stored.get(i)))
        .mapToObj(rows::get)
        .toList();
  }

  /** The keys that are there; where others insert some, as they are now. */
  private KeySet stored(List<Object> asked, boolean again) {
    boolean locked = again && executor.looksBack();
    KeySet keys = new KeySet(KeyColumns.of(metadata));
    List<Integer> columns = metadata.keyColumns();
    List<Object> all = KeyOrder.sorted(keys.columns(), asked);
    for (List<Object> some :
        locked
            ? executor.lockable(metadata, columns, all)
            : executor.chunks(metadata, columns, all)) {
      Select there = Select.all(metadata).filter(KeyPredicates.hasKeyIn(metadata, some));
      loader.scalars().keys(locked ? there.locked(RowLock.CHANGING) : there).forEach(keys::add);
    }
    return keys;
  }

  private static boolean isToBeUpdated(EntityState<?> row) {
    return row.key() != null && !row.isNew() && !row.changeable().isEmpty();
  }
}
