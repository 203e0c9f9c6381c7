package dev.kindred;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.ProtectedException;
import dev.kindred.error.RestrictedException;
import dev.kindred.error.StaleEntityException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.operation.EntityWrites;
import dev.kindred.lookup.Assignable;
import dev.kindred.lookup.Nodes;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.stability.Stable;
import java.util.Collection;
import java.util.List;

/** Methods of a database that write entities, and return them as saved. */
@Stable
public abstract sealed class WriteMethods permits Database {

  private final EntityWrites writes;

  WriteMethods(EntityWrites writes) {
    this.writes = writes;
  }

  /**
   * Inserts an entity and returns it as saved.
   *
   * @throws MissingValueException naming the required attributes that are null, before any SQL
   * @throws UnsavedEntityException if it references an entity that is not saved; nothing is written
   */
  public <E> E insert(E entity) {
    return writes.insert(entity);
  }

  /**
   * Inserts the entity of a builder and returns it as saved; attributes that were not given get
   * their defaults.
   *
   * @throws MissingValueException naming all required attributes without a value, before any SQL
   */
  public <E> E insert(EntityBuilder<E> builder) {
    return writes.insert(builder);
  }

  /**
   * Inserts several entities of one kind, in few statements and one transaction, and returns them
   * as saved, in their order. All are checked before anything is written.
   */
  public <E> List<E> insertAll(Collection<E> entities) {
    return writes.insertAll(entities);
  }

  /**
   * Saves several entities of one kind, in batches and one transaction, and returns them as saved,
   * in their order: rows with their keys are updated, the others inserted. All are checked before
   * anything is written.
   *
   * @throws StaleEntityException if an entity with a version was changed or deleted since it was
   *     read; nothing is written
   */
  public <E> List<E> saveAll(Collection<E> entities) {
    return writes.saveAll(entities);
  }

  /**
   * Updates all columns of several entities of one kind, in batches and one transaction, and
   * returns them as saved, in their order. All are checked before anything is written.
   *
   * @throws EntityNotFoundException if one has no row; nothing is written
   * @throws StaleEntityException if an entity with a version was changed or deleted since it was
   *     read; nothing is written
   */
  public <E> List<E> updateAll(Collection<E> entities) {
    return writes.updateAll(entities);
  }

  /**
   * Updates the row with the entity's key, or inserts the entity if there is none, and returns it
   * as saved. A record whose key was changed becomes a new row.
   *
   * @throws UnsavedEntityException if it references an entity that is not saved; nothing is written
   * @throws StaleEntityException if it has a version, and its row was changed or deleted since it
   *     was read; nothing is written
   */
  public <E> E save(E entity) {
    return writes.save(entity);
  }

  /**
   * Updates all columns of the entity's row and returns it as saved.
   *
   * @throws EntityNotFoundException if there is no such row
   * @throws StaleEntityException if it has a version, and its row was changed or deleted since it
   *     was read
   */
  public <E> E update(E entity) {
    return writes.update(entity);
  }

  /**
   * Updates the columns of some attributes in the entity's row, and returns it as saved.
   *
   * @throws EntityNotFoundException if there is no such row
   * @throws IllegalArgumentException if one of them is the primary key, or a part of a value object
   *     that may be absent, without the others
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final <E> E update(E entity, Assignable<E>... attributes) {
    return writes.update(entity, Nodes.changingColumns(attributes));
  }

  /**
   * Updates the columns that were given to a builder of an entity, and returns it as saved.
   *
   * @throws EntityNotFoundException if there is no such row
   */
  public <E> E update(EntityBuilder<E> builder) {
    return writes.update(builder);
  }

  /**
   * Updates the columns that were given to a builder in an entity's row, and returns it as saved.
   * The builder can be one that started from nothing: of changes that came from elsewhere.
   *
   * @throws EntityNotFoundException if there is no such row
   * @throws IllegalArgumentException if the builder was given a primary key
   * @throws StaleEntityException if it has a version, and its row was changed or deleted since the
   *     entity was read, or has another one than the builder was given
   */
  public <E> E update(E entity, EntityBuilder<E> changes) {
    return writes.update(entity, changes);
  }

  /**
   * Reads the entity's row again. What its handles have loaded is discarded.
   *
   * @throws EntityNotFoundException if there is no such row
   */
  public <E> E refresh(E entity) {
    return writes.refresh(entity);
  }

  /**
   * Deletes an entity, with the on-delete action of each relation that references it, in one
   * transaction. An instance of a class loses its generated key. A row with a {@code SoftDelete}
   * attribute is marked, and those that CASCADE leads to and that have one too; all others stay as
   * they are.
   *
   * @throws ProtectedException if a protected row references what would be deleted; nothing is
   * @throws RestrictedException if a row that would remain references what would be deleted;
   *     nothing is
   */
  public Deletion delete(Object entity) {
    return new Deletion(writes.delete(entity));
  }

  /** Deletes several entities of any kinds, as {@link #delete} does, all of them or none. */
  public Deletion deleteAll(Collection<?> entities) {
    return new Deletion(writes.deleteAll(entities));
  }

  /**
   * Deletes an entity, even where {@link #delete} would only mark it, and with it what references
   * it, marked or not.
   *
   * @throws ProtectedException if a protected row references what would be deleted; nothing is
   * @throws RestrictedException if a row that would remain references what would be deleted;
   *     nothing is
   */
  public Deletion purge(Object entity) {
    return new Deletion(writes.purge(entity));
  }

  /**
   * Takes the mark of a deleted entity away and returns it as it is then. Others that were marked
   * with it stay so.
   *
   * @throws EntityNotFoundException if there is no such row
   * @throws IllegalArgumentException if the entity has no attribute with {@code @SoftDelete}
   */
  public <E> E restore(E entity) {
    return writes.restore(entity);
  }

  /**
   * Returns what {@link #delete} would delete. Only queries run.
   *
   * @throws ProtectedException if a protected row references what would be deleted
   * @throws RestrictedException if a row that would remain references what would be deleted
   */
  public Deletion explainDelete(Object entity) {
    return new Deletion(writes.explainDelete(entity));
  }
}
