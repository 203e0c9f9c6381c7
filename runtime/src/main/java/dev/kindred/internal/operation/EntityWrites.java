package dev.kindred.internal.operation;

import dev.kindred.internal.engine.Engine;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.writing.deletion.DeletionCounts;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.util.Collection;
import java.util.List;

/** Writes of entities and builders; refuses arguments that are no entities, before any SQL. */
public record EntityWrites(Engine engine) {

  /** Inserts an entity. */
  public <E> E insert(E entity) {
    return engine.writer().insert(EntityArguments.metadata(entity, "insert"), entity);
  }

  /** Inserts the entity of a builder. */
  public <E> E insert(EntityBuilder<E> builder) {
    return engine.writer().insert(BuilderState.of(builder));
  }

  /** Inserts several entities of one kind. */
  public <E> List<E> insertAll(Collection<E> entities) {
    return entities.isEmpty()
        ? List.of()
        : engine.writer().insertAll(EntityArguments.metadata(entities), entities);
  }

  /** Updates the row of an entity's key, or inserts the entity if there is none. */
  public <E> E save(E entity) {
    return engine.writer().save(EntityArguments.metadata(entity, "save"), entity);
  }

  /** Updates the rows of the keys of several entities of one kind, and inserts the others. */
  public <E> List<E> saveAll(Collection<E> entities) {
    return entities.isEmpty()
        ? List.of()
        : engine.writer().saveAll(EntityArguments.metadata(entities), entities);
  }

  /**
   * Inserts several entities, or updates the rows with the same values in some columns.
   *
   * @param on the positions of these columns
   */
  public <E> List<E> upsertAll(
      EntityMetadata<E> metadata, Collection<E> entities, List<Integer> on) {
    entities.forEach(EntityRegistry::of);
    return engine.writer().upsertAll(metadata, entities, on);
  }

  /** Updates all columns of an entity's row. */
  public <E> E update(E entity) {
    return engine.writer().update(EntityArguments.metadata(entity, "update"), entity);
  }

  /** Updates some columns of an entity's row. */
  public <E> E update(E entity, List<Integer> columns) {
    return engine.writer().update(EntityArguments.metadata(entity, "update"), entity, columns);
  }

  /** Updates the columns that were given to a builder of an entity. */
  public <E> E update(EntityBuilder<E> builder) {
    return engine.writer().update(BuilderState.of(builder));
  }

  /** Updates the columns that were given to a builder, in the row of an entity. */
  public <E> E update(E entity, EntityBuilder<E> changes) {
    EntityArguments.metadata(entity, "update");
    return engine.writer().update(BuilderState.of(changes).startingFrom(entity));
  }

  /** Updates all columns of the rows of several entities of one kind. */
  public <E> List<E> updateAll(Collection<E> entities) {
    return entities.isEmpty()
        ? List.of()
        : engine.writer().updateAll(EntityArguments.metadata(entities), entities);
  }

  /** Reads an entity's row again. */
  public <E> E refresh(E entity) {
    return engine.writer().refresh(EntityArguments.metadata(entity, "refresh"), entity);
  }

  /** Deletes an entity. */
  public DeletionCounts delete(Object entity) {
    EntityArguments.metadata(entity, "delete");
    return engine.deleter().delete(entity);
  }

  /** Deletes several entities of any kinds. */
  public DeletionCounts deleteAll(Collection<?> entities) {
    return engine.deleter().deleteAll(entities);
  }

  /** Deletes entities, even where a delete would only mark them. */
  public DeletionCounts purge(Object entity) {
    EntityArguments.metadata(entity, "purge");
    return engine.deleter().purgeAll(List.of(entity));
  }

  /** Takes the mark of a deleted entity away, and reads it again. */
  public <E> E restore(E entity) {
    EntityMetadata<E> metadata = EntityArguments.metadata(entity, "restore");
    Engine marked = engine.under(DeclaredScopes.withMarked(engine.scopes()));
    return engine.writer().refresh(metadata, marked.writer().restore(metadata, entity));
  }

  /** Returns what deleting an entity would delete. */
  public DeletionCounts explainDelete(Object entity) {
    return explainDelete(EntityArguments.metadata(entity, "explainDelete"), entity);
  }

  private <E> DeletionCounts explainDelete(EntityMetadata<E> metadata, Object entity) {
    return engine.deleter().explain(metadata, metadata.type().cast(entity));
  }
}
