package dev.kindred.internal.writing;

import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.Select;
import dev.kindred.model.One;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.Collection;
import java.util.List;

/**
 * Inserts, updates and saves entities, and returns them as saved. Each entity is checked as a whole
 * before any SQL runs. Thread-safe.
 */
public class EntityWriter {

  private final EntityLoader loader;
  private final StateValidator validator;
  private final EntityInserter inserter;
  private final EntityUpdater updater;
  private final EntitySaver saver;
  private final BulkWriter bulk;
  private final StoredValueReader stored;
  private final RowRestorer restorer;

  /** Creates a writer for one database. */
  public EntityWriter(Executor executor, EntityLoader loader, VersionAndTimestamps stamps) {
    this.loader = loader;
    this.validator = new StateValidator(executor);
    this.inserter = new EntityInserter(executor, loader, validator, stamps);
    this.updater = new EntityUpdater(executor, stamps);
    this.saver = new EntitySaver(executor, loader, validator, inserter, updater);
    this.bulk = new BulkWriter(executor, loader, validator, inserter, updater);
    this.stored = new StoredValueReader(executor.transactions(), loader);
    this.restorer = new RowRestorer(executor, stamps);
  }

  /** Inserts an entity. */
  public <E> E insert(EntityMetadata<E> metadata, E entity) {
    metadata.requireWritable("inserted");
    return inserter.insert(entity, EntityState.of(metadata, entity));
  }

  /** Inserts the entity of a builder. */
  public <E> E insert(BuilderState<E> builder) {
    return inserter.insert(null, EntityState.of(builder));
  }

  /** Inserts the entity of a builder; an existing row that prevents it is locked. */
  public <E> E insertLocking(BuilderState<E> builder) {
    return inserter.insertLocking(null, EntityState.of(builder));
  }

  /** Inserts several entities in a few statements, in one transaction. */
  public <E> List<E> insertAll(EntityMetadata<E> metadata, Collection<E> entities) {
    metadata.requireWritable("inserted");
    return bulk.insertAll(metadata, entities);
  }

  /** Updates the row with the entity's key, or inserts the entity if there is none. */
  public <E> E save(EntityMetadata<E> metadata, E entity) {
    metadata.requireWritable("saved");
    return saver.save(entity, EntityState.of(metadata, entity));
  }

  /** Saves an entity with another related entity for one relation. */
  public <E> E save(
      EntityMetadata<E> metadata, E entity, ForwardRelation relation, Object related) {
    return saver.save(entity, EntityState.of(metadata, entity, relation, One.of(related)));
  }

  /** Saves several entities in a few statements, in one transaction. */
  public <E> List<E> saveAll(EntityMetadata<E> metadata, Collection<E> entities) {
    metadata.requireWritable("saved");
    return bulk.saveAll(metadata, entities);
  }

  /**
   * Inserts several entities, or updates the rows with the same values in some columns, in one
   * transaction.
   *
   * @param on the columns that identify existing rows
   * @throws IllegalArgumentException if these columns are not unique
   */
  public <E> List<E> upsertAll(
      EntityMetadata<E> metadata, Collection<E> entities, List<Integer> on) {
    metadata.requireWritable("saved");
    return bulk.upsertAll(metadata, entities, on);
  }

  /** Updates the rows of several entities in a few statements, in one transaction. */
  public <E> List<E> updateAll(EntityMetadata<E> metadata, Collection<E> entities) {
    metadata.requireWritable("updated");
    return bulk.updateAll(metadata, entities);
  }

  /** Updates all columns of the entity's row. */
  public <E> E update(EntityMetadata<E> metadata, E entity) {
    metadata.requireWritable("updated");
    EntityState<E> row = validator.validate(EntityState.of(metadata, entity));
    List<Integer> columns = row.updatableColumns();
    return update(
        entity,
        row,
        requireKey(metadata, entity),
        columns.isEmpty() ? metadata.keyColumns() : columns);
  }

  /**
   * Updates some columns of the entity's row.
   *
   * @throws IllegalArgumentException if one of them belongs to the primary key, or if they are some
   *     of the parts of a value object that may be absent
   */
  public <E> E update(EntityMetadata<E> metadata, E entity, List<Integer> columns) {
    metadata.requireWritable("updated");
    columns.forEach(column -> requireNoKey(metadata, column));
    PartialValueObjects.requireWhole(metadata, columns);
    Object key = requireKey(metadata, entity);
    EntityState<E> row = EntityState.of(metadata, entity, columns);
    return update(entity, validator.validate(row, columns), key, columns);
  }

  /**
   * Updates the columns that a builder was given since it was created from an entity.
   *
   * @throws IllegalArgumentException if it was not created from an entity, or a given column
   *     belongs to the primary key
   */
  public <E> E update(BuilderState<E> builder) {
    E origin = requireOrigin(builder);
    Object key = requireKey(builder.metadata(), origin);
    List<Integer> columns = builder.changedColumns();
    columns.forEach(column -> requireNoKey(builder.metadata(), column));
    builder.requireWholeValueObjects();
    EntityState<E> row = EntityState.ofGiven(builder);
    return update(origin, validator.validate(row, columns), key, columns);
  }

  static <E> E requireOrigin(BuilderState<E> builder) {
    E origin = builder.origin();
    if (origin == null) {
      throw new IllegalArgumentException(
          "The builder of "
              + builder.metadata()
              + " started from nothing, so there is no row to update:"
              + " start it with builder(entity), or insert it.");
    }
    return origin;
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
    List<Integer> written = row.updatable(columns);
    boolean found =
        stored.completeIf(row, () -> written.isEmpty() || updater.update(row, key, written));
    if (!found) {
      throw EntityUpdater.notFound(row.metadata(), key);
    }
    return loader.written(row.metadata(), 1).add(origin, row.values(), row.handles());
  }

  /** Takes the mark of a deleted row away; the writer must find rows with a mark. */
  public <E> E restore(EntityMetadata<E> metadata, E entity) {
    restorer.restore(metadata, entity);
    return entity;
  }

  /**
   * Reads the entity's row again.
   *
   * @throws dev.kindred.error.EntityNotFoundException if it was deleted
   */
  public <E> E refresh(EntityMetadata<E> metadata, E entity) {
    Object key = requireKey(metadata, entity);
    Select row = Select.all(metadata).filter(KeyPredicates.hasKey(metadata, key));
    return loader
        .refresh(metadata, entity, row)
        .orElseThrow(() -> EntityUpdater.notFound(metadata, key));
  }

  /**
   * Returns the primary key of an entity.
   *
   * @throws UnsavedEntityException if it has none
   */
  public static <E> Object requireKey(EntityMetadata<E> metadata, E entity) {
    if (metadata.keyColumns().isEmpty()) {
      throw new IllegalArgumentException(
          metadata + " has no @Id, so that the row of an instance can't be found.");
    }
    Object key = metadata.key(entity);
    if (key == null) {
      throw new UnsavedEntityException(
          "The " + metadata + " is not saved, so it has no row: use what insert or save returned.");
    }
    return key;
  }
}
