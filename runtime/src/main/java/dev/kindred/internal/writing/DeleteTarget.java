package dev.kindred.internal.writing;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.spi.ArrayRowReader;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity that has a row, which is to be deleted. */
record DeleteTarget<E>(EntityMetadata<E> metadata, E entity, Object key) {

  static <E> DeleteTarget<E> of(E entity) {
    EntityMetadata<E> metadata = EntityRegistry.of(entity);
    return new DeleteTarget<>(metadata, entity, EntityWriter.requireKey(metadata, entity));
  }

  /** The columns of the key. */
  KeyColumns keyColumns() {
    return KeyColumns.of(metadata);
  }

  /**
   * Makes sure that the row has the version that the entity has, where it has one.
   *
   * @param claimed the rows that others have made sure of, which are not as they were any more
   */
  void claim(EntityUpdater updater, Set<List<Object>> claimed) {
    if (VersionAndTimestamps.versionColumn(metadata) >= 0) {
      EntityState<E> row = EntityState.of(metadata, entity, List.of());
      if (claimed.add(List.of(metadata, keyColumns().identity(key), row.version()))) {
        updater.update(row, key, List.of());
      }
    }
  }

  /** An instance of a class loses its generated key. */
  void forgetKey() {
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
