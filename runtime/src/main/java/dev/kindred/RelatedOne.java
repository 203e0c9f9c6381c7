package dev.kindred;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.operation.ForeignKeyRows;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.stability.Stable;
import java.util.Optional;

/**
 * Entity that references another one, the owner, by a one-to-one relation. Every method reads the
 * database; for an owner that is not saved it finds nothing, without SQL. Immutable and
 * thread-safe.
 *
 * @param <T> the related entity
 */
@Stable
public final class RelatedOne<T> {

  private final ForeignKeyRows<T> rows;

  RelatedOne(ForeignKeyRows<T> rows) {
    this.rows = rows;
  }

  /**
   * Returns the related entity.
   *
   * @throws EntityNotFoundException if there is none (Django: {@code RelatedObjectDoesNotExist})
   */
  public T get() {
    return rows.one();
  }

  /** Returns the related entity, or empty if there is none. */
  public Optional<T> find() {
    return rows.findOne();
  }

  /** Returns whether there is a related entity (Django: {@code hasattr}). */
  public boolean isPresent() {
    return rows.exists();
  }

  /**
   * Inserts the entity of a builder, which references the owner, and returns it as saved.
   *
   * @throws UnsavedEntityException if the owner is not saved
   * @throws MissingValueException if the owner lacks the value that the relation references
   */
  public T create(EntityBuilder<T> builder) {
    return rows.insert(BuilderState.of(builder));
  }

  /**
   * Makes an entity reference the owner, saves it, and returns it as saved. Where the relation is
   * the primary key, the entity is saved under the owner's key.
   *
   * @throws UnsavedEntityException if the owner is not saved
   * @throws MissingValueException if the owner lacks the value that the relation references
   */
  public T set(T entity) {
    return rows.save(entity);
  }
}
