package dev.kindred.internal.writing;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.EntityModels;
import dev.kindred.spi.ValuesRow;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity that has a row, which is to be deleted. */
record Stored<E>(EntityModel<E> model, E entity, Object key) {

  static <E> Stored<E> of(E entity) {
    EntityModel<E> model = EntityModels.of(entity);
    return new Stored<>(model, entity, EntityWriter.requireKey(model, entity));
  }

  /** The columns of the key. */
  KeyColumns keyColumns() {
    return KeyColumns.of(model);
  }

  /**
   * Makes sure that the row has the version that the entity has, where it has one.
   *
   * @param claimed the rows that others have made sure of, which are not as they were any more
   */
  void claim(EntityUpdater updater, Set<List<Object>> claimed) {
    if (Stamps.versionColumn(model) >= 0) {
      RowValues<E> row = RowValues.of(model, entity, List.of());
      if (claimed.add(List.of(model, keyColumns().identity(key), row.version()))) {
        updater.update(row, key, List.of());
      }
    }
  }

  /** An instance of a class loses its generated key. */
  void forgetKey() {
    if (entity instanceof Record) {
      return;
    }
    RowValues<E> row = RowValues.of(model, entity, List.of());
    @Nullable Object[] values = row.values();
    for (int column : model.keyColumns()) {
      if (model.column(column).mayBeAbsent()) {
        values[column] = null;
      }
    }
    model.fill(entity, new ValuesRow(row.handles()), values);
  }
}
