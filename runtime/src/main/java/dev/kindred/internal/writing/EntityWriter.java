package dev.kindred.internal.writing;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.Upsert;
import dev.kindred.model.One;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/** Writes entities; each is checked as a whole before any SQL runs. Thread-safe. */
public final class EntityWriter {

  private final Executor executor;
  private final EntityLoader loader;
  private final ColumnLimits limits;
  private final EntityInserter inserter;
  private final EntityUpdater updater;
  private final CreatedAtReader creation;
  private final AtomicWrite step;

  /** A writer to one database. */
  public EntityWriter(Executor executor, EntityLoader loader, VersionAndTimestamps stamps) {
    this.executor = executor;
    this.loader = loader;
    this.limits = new ColumnLimits(executor);
    this.inserter = new EntityInserter(executor, loader, limits, stamps);
    this.updater = new EntityUpdater(executor, stamps);
    this.creation = new CreatedAtReader(loader);
    this.step = new AtomicWrite(executor.transactions());
  }

  /** Inserts an entity and answers it as saved. */
  public <E> E insert(EntityMetadata<E> metadata, E entity) {
    return inserter.insert(entity, EntityState.of(metadata, entity));
  }

  /** Inserts what a draft holds and answers it as saved. */
  public <E> E insert(BuilderState<E> builder) {
    return inserter.insert(null, EntityState.of(builder));
  }

  /** The same; a row that is in its way is locked, so that it can be changed then. */
  public <E> E insertLocking(BuilderState<E> builder) {
    return inserter.insertLocking(null, EntityState.of(builder));
  }

  /**
   * Inserts several entities and answers them as saved, in their order. All are checked before any
   * SQL runs; then a few statements of many rows run in one transaction.
   */
  public <E> List<E> insertAll(EntityMetadata<E> metadata, Collection<E> entities) {
    List<PendingInsert<E>> rows = new ArrayList<>();
    entities.forEach(
        entity -> rows.add(inserter.prepare(entity, EntityState.of(metadata, entity))));
    return written(
        rows.stream().map(PendingInsert::row).toList(),
        entities,
        () -> inserter.insertAll(metadata, rows));
  }

  /**
   * Writes rows in one transaction, and answers the entities that they are of as saved. Instances
   * are filled when all is done: where it fails, they are as they were.
   */
  private <E> List<E> written(List<EntityState<E>> rows, Collection<E> entities, Runnable write) {
    executor.transactions().run(() -> done(write));
    return filled(rows, entities);
  }

  private <E> List<E> filled(List<EntityState<E>> rows, Collection<E> entities) {
    List<E> saved = new ArrayList<>();
    for (E entity : entities) {
      saved.add(written(entity, rows.get(saved.size())));
    }
    return List.copyOf(saved);
  }

  private static boolean done(Runnable write) {
    write.run();
    return true;
  }

  private <E> E written(E entity, EntityState<E> row) {
    return loader.written(row.metadata(), entity, row.values(), row.handles());
  }

  /**
   * Updates the row of the entity's key, or inserts it where there is none; by one statement, where
   * that means the same.
   */
  public <E> E save(EntityMetadata<E> metadata, E entity) {
    return save(entity, EntityState.of(metadata, entity));
  }

  /** Saves an entity after its relation was made to lead to another one. */
  public <E> E save(
      EntityMetadata<E> metadata, E entity, ForwardRelation relation, Object relatedTo) {
    return save(entity, EntityState.of(metadata, entity, relation, One.of(relatedTo)));
  }

  private <E> E save(E entity, EntityState<E> row) {
    Object key = row.complete(limits).key();
    if (key != null && RowUpsert.means(row, executor.dialect())) {
      upsert(RowUpsert.of(inserter.prepare(entity, row)));
      return written(entity, row);
    }
    if (key == null) {
      return inserter.insert(entity, row);
    }
    return mayBeThere(row, key) && isChanged(row, () -> isThere(row, key))
        ? written(entity, row)
        : insertedOrSaved(entity, row, key);
  }

  /** Where the statement does not wait for who inserts the row, it finds it at a second attempt. */
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
   * To update what is not there would keep others from inserting it, on databases that lock it
   * then.
   */
  private boolean mayBeThere(EntityState<?> row, Object key) {
    return !executor.dialect().locks().includeScannedRows()
        || !executor.transactions().isActive()
        || row.isVersioned()
        || loader
            .scalars()
            .exists(Select.all(row.metadata()).filter(KeyPredicates.hasKey(row.metadata(), key)));
  }

  /** Who inserted the row meanwhile is found by a second attempt to update it. */
  private <E> E insertedOrSaved(E entity, EntityState<E> row, Object key) {
    try {
      return executor.transactions().apart(() -> inserter.insertLocking(entity, row.copy()));
    } catch (UniqueViolationException violation) {
      return isChanged(row, () -> isThere(row, key))
          ? written(entity, row)
          : inserter.insert(entity, row);
    }
  }

  /** Whether there is a row of the key; it is updated, where there is anything beside the key. */
  private boolean isThere(EntityState<?> row, Object key) {
    List<Integer> columns = row.changeable();
    boolean isToBeUpdated = !row.isNew() && !columns.isEmpty();
    return isToBeUpdated ? updater.update(row, key, columns) : isThereAsRead(row, key);
  }

  private boolean isThereAsRead(EntityState<?> row, Object key) {
    boolean exists =
        loader
            .scalars()
            .exists(Select.all(row.metadata()).filter(KeyPredicates.hasKey(row.metadata(), key)));
    if (exists && row.isNew()) {
      throw EntityUpdater.stale(row.metadata(), key, row.version());
    }
    return exists;
  }

  /**
   * Saves several entities and answers them as saved, in their order: those with a row are updated
   * in batches, the others inserted in a few statements, all in one transaction.
   */
  public <E> List<E> saveAll(EntityMetadata<E> metadata, Collection<E> entities) {
    List<E> all = List.copyOf(entities);
    List<EntityState<E>> rows = all.stream().map(entity -> complete(metadata, entity)).toList();
    BulkSave<E> save = new BulkSave<>(executor, loader, inserter, updater, metadata);
    return inOneStep(
        rows,
        all,
        (attempt, again) -> {
          save.save(all, attempt, again);
          creation.complete(metadata, attempt);
        });
  }

  /** The same as one step to its caller; each attempt at it starts from the rows as they were. */
  private <E> List<E> inOneStep(
      List<EntityState<E>> rows,
      Collection<E> entities,
      BiConsumer<List<EntityState<E>>, Boolean> write) {
    List<EntityState<E>> done =
        step.run(
            again -> {
              List<EntityState<E>> attempt = rows.stream().map(EntityState::copy).toList();
              write.accept(attempt, again);
              return attempt;
            });
    return filled(done, entities);
  }

  private <E> EntityState<E> complete(EntityMetadata<E> metadata, E entity) {
    return EntityState.of(metadata, entity).complete(limits);
  }

  /**
   * Inserts several entities, or writes them over the rows that have the same values in some
   * columns, and answers them as saved, in their order, in one transaction.
   */
  public <E> List<E> upsertAll(
      EntityMetadata<E> metadata, Collection<E> entities, List<Integer> on) {
    BulkUpsert<E> upsert = new BulkUpsert<>(executor, loader, metadata, on);
    boolean byKey = metadata.keyColumns().containsAll(on);
    List<PendingInsert<E>> rows =
        entities.stream()
            .map(entity -> inserter.prepare(entity, EntityState.of(metadata, entity), byKey))
            .toList();
    return upsert.run(rows);
  }

  /** Updates several entities and answers them as saved, in their order, in one transaction. */
  public <E> List<E> updateAll(EntityMetadata<E> metadata, Collection<E> entities) {
    List<E> all = List.copyOf(entities);
    all.forEach(entity -> requireKey(metadata, entity));
    List<EntityState<E>> rows = all.stream().map(entity -> complete(metadata, entity)).toList();
    return inOneStep(
        rows,
        all,
        (attempt, again) -> {
          List<Boolean> found = updater.updateAll(attempt);
          if (found.contains(false)) {
            throw EntityUpdater.notFound(metadata, rows.get(found.indexOf(false)).requireKey());
          }
          creation.complete(metadata, attempt);
        });
  }

  /** Updates all columns of the entity's row. */
  public <E> E update(EntityMetadata<E> metadata, E entity) {
    EntityState<E> row = complete(metadata, entity);
    List<Integer> columns = row.changeable();
    return update(
        entity,
        row,
        requireKey(metadata, entity),
        columns.isEmpty() ? metadata.keyColumns() : columns);
  }

  /** Updates these columns of the entity's row. */
  public <E> E update(EntityMetadata<E> metadata, E entity, List<Integer> columns) {
    columns.forEach(column -> requireNoKey(metadata, column));
    Object key = requireKey(metadata, entity);
    return update(
        entity, EntityState.of(metadata, entity, columns).complete(limits, columns), key, columns);
  }

  /** Updates the columns that were given to a draft which started from an entity. */
  public <E> E update(BuilderState<E> builder) {
    E origin = builder.origin();
    if (origin == null) {
      throw new IllegalArgumentException(
          "The builder of "
              + builder.metadata()
              + " started from nothing, so there is no row to update:"
              + " start it with builder(entity), or insert it.");
    }
    Object key = requireKey(builder.metadata(), origin);
    List<Integer> columns = builder.given().stream().boxed().toList();
    columns.forEach(column -> requireNoKey(builder.metadata(), column));
    return update(origin, EntityState.ofGiven(builder).complete(limits, columns), key, columns);
  }

  private static void requireNoKey(EntityMetadata<?> metadata, int column) {
    if (metadata.column(column).key()) {
      throw new IllegalArgumentException(
          metadata
              + "."
              + metadata.column(column).attribute()
              + " is the key: an update can't change it."
              + " Save the entity under its new key instead.");
    }
  }

  private <E> E update(E origin, EntityState<E> row, Object key, List<Integer> columns) {
    if (!isChanged(row, () -> columns.isEmpty() || updater.update(row, key, columns))) {
      throw EntityUpdater.notFound(row.metadata(), key);
    }
    return written(origin, row);
  }

  /** Changes a row; with reading when it was inserted, where the entity does not say that. */
  private <E> boolean isChanged(EntityState<E> row, BooleanSupplier change) {
    return row.knowsCreation()
        ? change.getAsBoolean()
        : executor.transactions().run(() -> isChangedAndRead(row, change));
  }

  private <E> boolean isChangedAndRead(EntityState<E> row, BooleanSupplier change) {
    boolean isThere = change.getAsBoolean();
    if (isThere) {
      creation.complete(row.metadata(), List.of(row));
    }
    return isThere;
  }

  /** Reads the entity's row again. */
  public <E> E refresh(EntityMetadata<E> metadata, E entity) {
    return refresh(metadata, entity, requireKey(metadata, entity));
  }

  private <E> E refresh(EntityMetadata<E> metadata, E entity, Object key) {
    return loader
        .refresh(metadata, entity, Select.all(metadata).filter(KeyPredicates.hasKey(metadata, key)))
        .orElseThrow(() -> EntityUpdater.notFound(metadata, key));
  }

  /** The key of an entity that must have one. */
  public static <E> Object requireKey(EntityMetadata<E> metadata, E entity) {
    Object key = metadata.key(entity);
    if (key == null) {
      throw new UnsavedEntityException(
          "The " + metadata + " is not saved, so it has no row: use what insert or save returned.");
    }
    return key;
  }
}
