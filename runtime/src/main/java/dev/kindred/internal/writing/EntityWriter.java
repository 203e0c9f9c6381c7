package dev.kindred.internal.writing;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.Upsert;
import dev.kindred.model.One;
import dev.kindred.spi.DraftContent;
import dev.kindred.spi.EntityModel;
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
  private final ValueLimits limits;
  private final EntityInserter inserter;
  private final EntityUpdater updater;
  private final CreationTimes creation;
  private final OneStep step;

  /** A writer to one database. */
  public EntityWriter(Executor executor, EntityLoader loader, Stamps stamps) {
    this.executor = executor;
    this.loader = loader;
    this.limits = new ValueLimits(executor);
    this.inserter = new EntityInserter(executor, loader, limits, stamps);
    this.updater = new EntityUpdater(executor, stamps);
    this.creation = new CreationTimes(loader);
    this.step = new OneStep(executor.transactions());
  }

  /** Inserts an entity and answers it as saved. */
  public <E> E insert(EntityModel<E> model, E entity) {
    return inserter.insert(entity, RowValues.of(model, entity));
  }

  /** Inserts what a draft holds and answers it as saved. */
  public <E> E insert(DraftContent<E> draft) {
    return inserter.insert(null, RowValues.of(draft));
  }

  /** The same; a row that is in its way is locked, so that it can be changed then. */
  public <E> E insertLocking(DraftContent<E> draft) {
    return inserter.insertLocking(null, RowValues.of(draft));
  }

  /**
   * Inserts several entities and answers them as saved, in their order. All are checked before any
   * SQL runs; then a few statements of many rows run in one transaction.
   */
  public <E> List<E> insertAll(EntityModel<E> model, Collection<E> entities) {
    List<NewRow<E>> rows = new ArrayList<>();
    entities.forEach(entity -> rows.add(inserter.prepare(entity, RowValues.of(model, entity))));
    return written(
        rows.stream().map(NewRow::row).toList(), entities, () -> inserter.insertAll(model, rows));
  }

  /**
   * Writes rows in one transaction, and answers the entities that they are of as saved. Instances
   * are filled when all is done: where it fails, they are as they were.
   */
  private <E> List<E> written(List<RowValues<E>> rows, Collection<E> entities, Runnable write) {
    executor.transactions().run(() -> done(write));
    return filled(rows, entities);
  }

  private <E> List<E> filled(List<RowValues<E>> rows, Collection<E> entities) {
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

  private <E> E written(E entity, RowValues<E> row) {
    return loader.written(row.model(), entity, row.values(), row.handles());
  }

  /**
   * Updates the row of the entity's key, or inserts it where there is none; by one statement, where
   * that means the same.
   */
  public <E> E save(EntityModel<E> model, E entity) {
    return save(entity, RowValues.of(model, entity));
  }

  /** Saves an entity after its relation was made to lead to another one. */
  public <E> E save(EntityModel<E> model, E entity, ForwardRelation relation, Object relatedTo) {
    return save(entity, RowValues.of(model, entity, relation, One.of(relatedTo)));
  }

  private <E> E save(E entity, RowValues<E> row) {
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
  private boolean mayBeThere(RowValues<?> row, Object key) {
    return !executor.dialect().locks().includeScannedRows()
        || !executor.transactions().isActive()
        || row.isVersioned()
        || loader.exists(Select.all(row.model()).filter(Keys.hasKey(row.model(), key)));
  }

  /** Who inserted the row meanwhile is found by a second attempt to update it. */
  private <E> E insertedOrSaved(E entity, RowValues<E> row, Object key) {
    try {
      return executor.transactions().apart(() -> inserter.insertLocking(entity, row.copy()));
    } catch (UniqueViolationException violation) {
      return isChanged(row, () -> isThere(row, key))
          ? written(entity, row)
          : inserter.insert(entity, row);
    }
  }

  /** Whether there is a row of the key; it is updated, where there is anything beside the key. */
  private boolean isThere(RowValues<?> row, Object key) {
    List<Integer> columns = row.changeable();
    boolean isToBeUpdated = !row.isNew() && !columns.isEmpty();
    return isToBeUpdated ? updater.update(row, key, columns) : isThereAsRead(row, key);
  }

  private boolean isThereAsRead(RowValues<?> row, Object key) {
    boolean exists = loader.exists(Select.all(row.model()).filter(Keys.hasKey(row.model(), key)));
    if (exists && row.isNew()) {
      throw EntityUpdater.stale(row.model(), key, row.version());
    }
    return exists;
  }

  /**
   * Saves several entities and answers them as saved, in their order: those with a row are updated
   * in batches, the others inserted in a few statements, all in one transaction.
   */
  public <E> List<E> saveAll(EntityModel<E> model, Collection<E> entities) {
    List<E> all = List.copyOf(entities);
    List<RowValues<E>> rows = all.stream().map(entity -> complete(model, entity)).toList();
    BulkSave<E> save = new BulkSave<>(executor, loader, inserter, updater, model);
    return inOneStep(
        rows,
        all,
        (attempt, again) -> {
          save.save(all, attempt, again);
          creation.complete(model, attempt);
        });
  }

  /** The same as one step to its caller; each attempt at it starts from the rows as they were. */
  private <E> List<E> inOneStep(
      List<RowValues<E>> rows,
      Collection<E> entities,
      BiConsumer<List<RowValues<E>>, Boolean> write) {
    List<RowValues<E>> done =
        step.run(
            again -> {
              List<RowValues<E>> attempt = rows.stream().map(RowValues::copy).toList();
              write.accept(attempt, again);
              return attempt;
            });
    return filled(done, entities);
  }

  private <E> RowValues<E> complete(EntityModel<E> model, E entity) {
    return RowValues.of(model, entity).complete(limits);
  }

  /**
   * Inserts several entities, or writes them over the rows that have the same values in some
   * columns, and answers them as saved, in their order, in one transaction.
   */
  public <E> List<E> upsertAll(EntityModel<E> model, Collection<E> entities, List<Integer> on) {
    BulkUpsert<E> upsert = new BulkUpsert<>(executor, loader, model, on);
    boolean byKey = model.keyColumns().containsAll(on);
    List<NewRow<E>> rows =
        entities.stream()
            .map(entity -> inserter.prepare(entity, RowValues.of(model, entity), byKey))
            .toList();
    return upsert.run(rows);
  }

  /** Updates several entities and answers them as saved, in their order, in one transaction. */
  public <E> List<E> updateAll(EntityModel<E> model, Collection<E> entities) {
    List<E> all = List.copyOf(entities);
    all.forEach(entity -> requireKey(model, entity));
    List<RowValues<E>> rows = all.stream().map(entity -> complete(model, entity)).toList();
    return inOneStep(
        rows,
        all,
        (attempt, again) -> {
          List<Boolean> found = updater.updateAll(attempt);
          if (found.contains(false)) {
            throw EntityUpdater.notFound(model, rows.get(found.indexOf(false)).requireKey());
          }
          creation.complete(model, attempt);
        });
  }

  /** Updates all columns of the entity's row. */
  public <E> E update(EntityModel<E> model, E entity) {
    RowValues<E> row = complete(model, entity);
    List<Integer> columns = row.changeable();
    return update(
        entity, row, requireKey(model, entity), columns.isEmpty() ? model.keyColumns() : columns);
  }

  /** Updates these columns of the entity's row. */
  public <E> E update(EntityModel<E> model, E entity, List<Integer> columns) {
    columns.forEach(column -> requireNoKey(model, column));
    Object key = requireKey(model, entity);
    return update(
        entity, RowValues.of(model, entity, columns).complete(limits, columns), key, columns);
  }

  /** Updates the columns that were given to a draft which started from an entity. */
  public <E> E update(DraftContent<E> draft) {
    E origin = draft.origin();
    if (origin == null) {
      throw new IllegalArgumentException(
          "The builder of "
              + draft.model()
              + " started from nothing, so there is no row to update:"
              + " start it with builder(entity), or insert it.");
    }
    Object key = requireKey(draft.model(), origin);
    List<Integer> columns = draft.given().stream().boxed().toList();
    columns.forEach(column -> requireNoKey(draft.model(), column));
    return update(origin, RowValues.ofGiven(draft).complete(limits, columns), key, columns);
  }

  private static void requireNoKey(EntityModel<?> model, int column) {
    if (model.column(column).key()) {
      throw new IllegalArgumentException(
          model
              + "."
              + model.column(column).attribute()
              + " is the key: an update can't change it."
              + " Save the entity under its new key instead.");
    }
  }

  private <E> E update(E origin, RowValues<E> row, Object key, List<Integer> columns) {
    if (!isChanged(row, () -> columns.isEmpty() || updater.update(row, key, columns))) {
      throw EntityUpdater.notFound(row.model(), key);
    }
    return written(origin, row);
  }

  /** Changes a row; with reading when it was inserted, where the entity does not say that. */
  private <E> boolean isChanged(RowValues<E> row, BooleanSupplier change) {
    return row.knowsCreation()
        ? change.getAsBoolean()
        : executor.transactions().run(() -> isChangedAndRead(row, change));
  }

  private <E> boolean isChangedAndRead(RowValues<E> row, BooleanSupplier change) {
    boolean isThere = change.getAsBoolean();
    if (isThere) {
      creation.complete(row.model(), List.of(row));
    }
    return isThere;
  }

  /** Reads the entity's row again. */
  public <E> E refresh(EntityModel<E> model, E entity) {
    return refresh(model, entity, requireKey(model, entity));
  }

  private <E> E refresh(EntityModel<E> model, E entity, Object key) {
    return loader
        .refresh(model, entity, Select.all(model).filter(Keys.hasKey(model, key)))
        .orElseThrow(() -> EntityUpdater.notFound(model, key));
  }

  /** The key of an entity that must have one. */
  public static <E> Object requireKey(EntityModel<E> model, E entity) {
    Object key = model.key(entity);
    if (key == null) {
      throw new UnsavedEntityException(
          "The " + model + " is not saved, so it has no row: use what insert or save returned.");
    }
    return key;
  }
}
