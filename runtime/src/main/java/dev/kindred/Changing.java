package dev.kindred;

import dev.kindred.error.DeleteRefusedException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.Update;
import dev.kindred.lookup.Assignable;
import dev.kindred.lookup.Assignment;
import dev.kindred.lookup.Nodes;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Rows that can be changed together, and added to.
 *
 * @param <E> the entity
 */
@Stable
public abstract class Changing<E> extends Locking<E> implements Creating<E> {

  Changing() {}

  abstract Database database();

  abstract EntityMetadata<E> metadata();

  abstract QuerySet<E> rows();

  /**
   * Changes the rows in one statement and answers how many there were. Expressions are those of the
   * rows as they were before. Versions are raised. Entities that were read before stay as they are.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final int update(Assignment<E>... assignments) {
    if (assignments.length == 0) {
      throw new IllegalArgumentException("update() needs an attribute to set.");
    }
    Select select = query();
    return select.isEmpty()
        ? 0
        : database()
            .update(Update.of(metadata(), Nodes.assignments(assignments), select.membership()));
  }

  @Override
  public final E create(EntityBuilder<E> builder) {
    return database().insert(builder);
  }

  /** Inserts several entities, as {@link Database#insertAll} does, whatever the query's filters. */
  public final List<E> insertAll(Collection<E> entities) {
    return database().insertAll(entities);
  }

  /**
   * Inserts several entities, or updates the rows that have the same values in some attributes, in
   * few statements and one transaction, and answers them as saved, in their order. An update sets
   * all other attributes but the key, and the time of the insert; a version is raised and not
   * compared. Of several entities with the same values the last one counts. Django's {@code
   * bulk_create(update_conflicts=True)}.
   *
   * @param on what tells the rows apart: the key, or attributes that are unique together
   * @throws IllegalArgumentException if these attributes are not unique
   * @throws MissingValueException if an entity has no value in one of them; nothing is written
   * @throws UniqueViolationException if another unique attribute is violated; nothing is written
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final List<E> upsertAll(Collection<E> entities, Assignable<E>... on) {
    List<Integer> columns =
        List.copyOf(
            new LinkedHashSet<>(
                Arrays.stream(on).flatMap(each -> Nodes.columns(each).stream()).toList()));
    return database().upsertAll(metadata(), entities, columns);
  }

  @Override
  public final Created<E> getOrCreate(EntityBuilder<E> key, EntityBuilder<E> defaults) {
    return new FindOrCreate<>(new QueriedRows<>(rows()))
        .get(BuilderState.of(key), BuilderState.of(defaults));
  }

  @Override
  public final Created<E> updateOrCreate(
      EntityBuilder<E> key, EntityBuilder<E> values, EntityBuilder<E> createValues) {
    return new FindOrCreate<>(new QueriedRows<>(rows()))
        .update(BuilderState.of(key), BuilderState.of(values), BuilderState.of(createValues));
  }

  /**
   * Deletes the rows, and does with what refers to them as declared, in one transaction.
   *
   * @throws DeleteRefusedException if a row that is protected, or that would stay, refers to them
   */
  public final Deletion delete() {
    return database().delete(query());
  }
}
