package dev.kindred;

import dev.kindred.error.DeleteRefusedException;
import dev.kindred.error.LockTimeoutException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.internal.operation.EntityQuery;
import dev.kindred.internal.operation.EntityWrites;
import dev.kindred.internal.operation.FindOrCreate;
import dev.kindred.internal.query.RowLock;
import dev.kindred.lookup.Assignable;
import dev.kindred.lookup.Assignment;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.Nodes;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.stability.Stable;
import java.util.Collection;
import java.util.List;

/**
 * Query for the rows of an entity, to read, change and delete them, as Django's QuerySet.
 * Immutable, lazy and thread-safe: each method returns a new query set, and no SQL runs before a
 * method that returns results or writes.
 *
 * @param <E> the entity
 */
@Stable
public final class QuerySet<E> extends ReadMethods<E, QuerySet<E>> {

  QuerySet(EntityQuery<E> query) {
    super(query);
  }

  @Override
  QuerySet<E> with(EntityQuery<E> other) {
    return new QuerySet<>(other);
  }

  @Override
  QuerySet<E> self() {
    return this;
  }

  /** Returns the same query, whose results are futures. */
  public AsyncQuerySet<E> async() {
    return new AsyncQuerySet<>(this, query.engine().asyncCalls());
  }

  /**
   * Locks the rows until the transaction ends: no other transaction changes, deletes or locks them.
   * A database may lock rows that it joins as well. Counts, aggregates and distinct results are
   * refused. Without SQL, running the query raises an {@link IllegalStateException} outside a
   * transaction, and an {@link UnsupportedOperationException} on SQLite, which has no such lock.
   */
  public QuerySet<E> forUpdate() {
    return new QuerySet<>(query.locked(RowLock.WAITING));
  }

  /**
   * Leaves out the rows that another transaction has locked.
   *
   * @throws IllegalStateException without {@link #forUpdate} before, or with {@link #noWait}
   */
  public QuerySet<E> skipLocked() {
    return new QuerySet<>(query.relocked("skipLocked()", lock -> lock.with(RowLock.Conflict.SKIP)));
  }

  /**
   * Raises a {@link LockTimeoutException} at once, when the query runs, if another transaction has
   * locked one of the rows.
   *
   * @throws IllegalStateException without {@link #forUpdate} before, or with {@link #skipLocked}
   */
  public QuerySet<E> noWait() {
    return new QuerySet<>(query.relocked("noWait()", lock -> lock.with(RowLock.Conflict.FAIL)));
  }

  /**
   * Locks only the rows at the ends of these to-one paths; {@code self()} stands for the entity's
   * own. Only PostgreSQL can do it.
   *
   * @throws IllegalStateException without {@link #forUpdate} before
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final QuerySet<E> of(EntityPath<E, ?>... paths) {
    return new QuerySet<>(query.relocked("of(..)", lock -> lock.of(Nodes.paths(paths))));
  }

  /**
   * Updates the rows in one statement and returns how many there were. Expressions have the values
   * from before. Versions are raised. Entities that were read before do not change. Where a value
   * object is absent its parts stay NULL, unless all that it requires are set.
   *
   * @throws MissingValueException if a required part of a value object is set to NULL alone
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final int update(Assignment<E>... assignments) {
    return query.update(Nodes.assignments(assignments));
  }

  /**
   * Deletes the rows, with the on-delete action of each relation that references them, in one
   * transaction.
   *
   * @throws DeleteRefusedException if a protected or restricted row references one of them
   */
  public Deletion delete() {
    return new Deletion(query.delete());
  }

  /**
   * Deletes the rows, as {@link Database#purge} does; those that are marked only where {@link
   * #withDeleted} includes them.
   *
   * @throws DeleteRefusedException if a protected or restricted row references one of them
   */
  public Deletion purge() {
    return new Deletion(query.purge());
  }

  /** Inserts the entity of a builder and returns it as saved, whatever the query's filters. */
  public E create(EntityBuilder<E> builder) {
    return new EntityWrites(query.engine()).insert(builder);
  }

  /**
   * Returns the row with the values of a builder, or inserts one. Of several transactions that do
   * so at once for the values of a unique constraint, one inserts and all return the same row.
   *
   * @throws MultipleEntitiesException if several rows have the values
   */
  public Created<E> getOrCreate(EntityBuilder<E> key) {
    return getOrCreate(key, key);
  }

  /** Returns the row with the values of the key, or inserts one with the defaults too. */
  public Created<E> getOrCreate(EntityBuilder<E> key, EntityBuilder<E> defaults) {
    return Created.of(FindOrCreate.among(query).get(key, defaults));
  }

  /**
   * Updates the row with the values of the key, or inserts one with all values.
   *
   * @throws MultipleEntitiesException if several rows have the values of the key
   */
  public Created<E> updateOrCreate(EntityBuilder<E> key, EntityBuilder<E> values) {
    return updateOrCreate(key, values, values);
  }

  /** Updates the row with the values of the key, or inserts one with the values to create it. */
  public Created<E> updateOrCreate(
      EntityBuilder<E> key, EntityBuilder<E> values, EntityBuilder<E> createValues) {
    return Created.of(FindOrCreate.among(query).update(key, values, createValues));
  }

  /** Inserts several entities, as {@link Database#insertAll} does, whatever the query's filters. */
  public List<E> insertAll(Collection<E> entities) {
    return new EntityWrites(query.engine()).insertAll(entities);
  }

  /**
   * Inserts several entities, or updates the rows with the same values in some attributes, in few
   * statements and one transaction, and returns them as saved, in their order. An update sets all
   * other attributes except the key and the created-at time; a version is raised and not compared.
   * Of several entities with the same values the last one wins.
   *
   * @param on the key, or attributes that are unique together
   * @throws IllegalArgumentException if these attributes are not unique
   * @throws MissingValueException if an entity lacks a value in one of them; nothing is written
   * @throws UniqueViolationException if another unique attribute is violated; nothing is written
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final List<E> upsertAll(Collection<E> entities, Assignable<E>... on) {
    return new EntityWrites(query.engine())
        .upsertAll(query.metadata(), entities, Nodes.columns(on));
  }
}
