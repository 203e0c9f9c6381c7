package dev.kindred.internal.writing;

import dev.kindred.error.StaleEntityException;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.Select;
import dev.kindred.model.One;
import dev.kindred.spi.ArrayRowReader;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ForwardRelation;
import java.util.List;
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

  /** Returns the version that the entity was read with; 0 if it is new or has none. */
  public long version() {
    return state().version();
  }

  /** Raises the version of the row that has the entity's, and returns whether there is one. */
  public boolean raiseVersion(EntityUpdater updater) {
    return updater.raise(state(), key);
  }

  /** Locks the row that has the entity's version as it is, and returns whether there is one. */
  public boolean lockVersion(EntityUpdater updater, EntityLoader loader) {
    return updater.lock(state(), key, loader);
  }

  /** Returns a query for the row that has the entity's version. */
  public Select current() {
    return EntityUpdater.current(state(), key);
  }

  /** Returns the exception for a row that has another version, or is gone. */
  public StaleEntityException stale() {
    return EntityUpdater.stale(metadata, key, version());
  }

  /** Returns whether the entity belongs to another tenant than those of the scopes. */
  public boolean isOfAnotherTenant(RowTenants tenants) {
    return tenants.isOfAnother(metadata, entity);
  }

  private EntityState<E> state() {
    return EntityState.of(metadata, entity, List.of());
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
