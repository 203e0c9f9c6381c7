package dev.kindred.internal.writing;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.Upsert;
import java.util.List;

/**
 * Saver of an entity: updates the row with its key, or inserts it if there is none. One upsert does
 * both where the result is the same. Thread-safe.
 */
final class EntitySaver {

  private final Executor executor;
  private final EntityLoader loader;
  private final StateValidator validator;
  private final EntityInserter inserter;
  private final EntityUpdater updater;
  private final StoredValueReader stored;

  EntitySaver(
      Executor executor,
      EntityLoader loader,
      StateValidator validator,
      EntityInserter inserter,
      EntityUpdater updater) {
    this.executor = executor;
    this.loader = loader;
    this.validator = validator;
    this.inserter = inserter;
    this.updater = updater;
    this.stored = new StoredValueReader(executor.transactions(), loader);
  }

  /** Saves an entity and returns it as saved. */
  <E> E save(E entity, EntityState<E> row) {
    Object key = validator.validate(row).key();
    if (key == null) {
      return inserter.insert(entity, row);
    }
    if (RowUpsert.replacesSave(row, executor)) {
      upsert(RowUpsert.of(inserter.prepare(entity, row)));
      return written(entity, row);
    }
    return mayExist(row, key) && isUpdated(row, key)
        ? written(entity, row)
        : insertOrUpdate(entity, row, key);
  }

  private <E> E written(E entity, EntityState<E> row) {
    return loader.written(row.metadata(), 1).add(entity, row.values(), row.handles());
  }

  /**
   * Runs an upsert. If it does not wait for a concurrent insert, it finds that row at a second
   * attempt.
   */
  private void upsert(Upsert upsert) {
    try {
      executor.execute(upsert);
    } catch (UniqueViolationException violation) {
      if (executor.dialect().writes().upsertsWaitForOthers()) {
        throw violation;
      }
      executor.execute(upsert);
    }
  }

  /**
   * Returns false if it is known that there is no row. Where an update locks the gap in which it
   * looked for its row, a row that does not exist is not updated: others could not insert it.
   */
  private boolean mayExist(EntityState<?> row, Object key) {
    return !executor.dialect().locks().includeScannedRows()
        || !executor.transactions().isActive()
        || row.isVersioned()
        || exists(row, key);
  }

  private boolean exists(EntityState<?> row, Object key) {
    return loader
        .scalars()
        .exists(Select.all(row.metadata()).filter(KeyPredicates.hasKey(row.metadata(), key)));
  }

  /** Inserts a row, or updates it if another transaction has inserted it meanwhile. */
  private <E> E insertOrUpdate(E entity, EntityState<E> row, Object key) {
    try {
      return executor.transactions().apart(() -> inserter.insertLocking(entity, row.copy()));
    } catch (UniqueViolationException violation) {
      return isUpdated(row, key) ? written(entity, row) : inserter.insert(entity, row);
    }
  }

  private boolean isUpdated(EntityState<?> row, Object key) {
    return stored.completeIf(row, () -> update(row, key));
  }

  /** Returns whether the row exists; it is updated, if it has columns beside the key. */
  private boolean update(EntityState<?> row, Object key) {
    List<Integer> columns = row.updatableColumns();
    boolean unchanged = row.isNew() || columns.isEmpty();
    return unchanged ? existsUnchanged(row, key) : updater.update(row, key, columns);
  }

  private boolean existsUnchanged(EntityState<?> row, Object key) {
    boolean exists = exists(row, key);
    if (exists && row.isNew()) {
      throw EntityUpdater.stale(row.metadata(), key, row.version());
    }
    return exists;
  }
}
