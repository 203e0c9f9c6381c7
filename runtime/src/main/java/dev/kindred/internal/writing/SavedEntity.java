package dev.kindred.internal.writing;

import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.model.One;
import dev.kindred.spi.ArrayRowReader;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ForwardRelation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entity that has a primary key, and so a row. */
public record SavedEntity<E>(EntityMetadata<E> metadata, E entity, Object key) {

  /**
   * Returns the saved entity of an instance.
   *
   * @throws dev.kindred.error.UnsavedEntityException if it has no primary key
   */
  public static <E> SavedEntity<E> of(E entity) {
    EntityMetadata<E> metadata = EntityRegistry.of(entity);
    return new SavedEntity<>(metadata, entity, EntityWriter.requireKey(metadata, entity));
  }

  /** Returns the columns of the primary key. */
  public KeyColumns keyColumns() {
    return KeyColumns.of(metadata);
  }

  /**
   * Checks that the row has the entity's version, if it has one, and increments it.
   *
   * @param checked the rows that were checked before, which have another version since
   * @throws dev.kindred.error.StaleEntityException if the row has another version or is gone
   */
  public void requireVersion(EntityUpdater updater, Set<List<Object>> checked) {
    unchecked(checked).ifPresent(row -> updater.update(row, key, List.of()));
  }

  /**
   * Checks that the row has the entity's version, if it has one, and locks it as it is, for hooks
   * that are to see it.
   *
   * @param checked the rows that were checked before
   * @throws dev.kindred.error.StaleEntityException if the row has another version or is gone
   */
  public void lockVersion(EntityUpdater updater, EntityLoader loader, Set<List<Object>> checked) {
    unchecked(checked).ifPresent(row -> updater.lock(row, key, loader));
  }

  private Optional<EntityState<E>> unchecked(Set<List<Object>> checked) {
    if (metadata.generated().version().isEmpty()) {
      return Optional.empty();
    }
    EntityState<E> row = EntityState.of(metadata, entity, List.of());
    boolean isNew = checked.add(List.of(metadata, keyColumns().identity(key), row.version()));
    return isNew ? Optional.of(row) : Optional.empty();
  }

  /**
   * Refuses another related entity by a column that other attributes share with another value.
   *
   * @throws dev.kindred.error.ConflictingValuesException if one does
   */
  public void requireAgreement(ForwardRelation relation, Object related) {
    EntityState.requireAgreement(metadata, entity, relation, One.of(related));
  }

  /** Sets the generated key of an instance to null; a record keeps it. */
  public void forgetGeneratedKey() {
    if (entity instanceof Record) {
      return;
    }
    EntityState<E> row = EntityState.of(metadata, entity, List.of());
    @Nullable Object[] values = row.values();
    for (int column : metadata.keyColumns()) {
      if (metadata.column(column).mayBeAbsent()) {
        values[column] = null;
      }
    }
    metadata.fill(entity, new ArrayRowReader(row.handles()), values);
  }
}
