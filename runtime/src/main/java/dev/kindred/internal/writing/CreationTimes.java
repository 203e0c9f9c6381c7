package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Chunks;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.KnownOwners;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.ColumnModel.Generation;
import dev.kindred.spi.EntityModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads when rows were inserted, for entities that do not say it. Thread-safe. */
final class CreationTimes {

  private final EntityLoader loader;

  CreationTimes(EntityLoader loader) {
    this.loader = loader;
  }

  /** Completes rows that are there and have keys. */
  <E> void complete(EntityModel<E> model, List<RowValues<E>> rows) {
    List<RowValues<E>> lacking = rows.stream().filter(row -> !row.knowsCreation()).toList();
    for (List<RowValues<E>> some : Chunks.of(lacking)) {
      KeyMap<RowValues<E>> stored = stored(model, some);
      for (RowValues<E> row : some) {
        complete(row, stored.get(row.requireKey()));
      }
    }
  }

  private <E> KeyMap<RowValues<E>> stored(EntityModel<E> model, List<RowValues<E>> rows) {
    List<Object> keys = rows.stream().map(RowValues::requireKey).toList();
    KeyMap<RowValues<E>> stored = new KeyMap<>(KeyColumns.of(model));
    Select select = Select.all(model).filter(Keys.hasKeyIn(model, keys));
    for (E entity : loader.list(model, select, KnownOwners.NONE)) {
      RowValues<E> row = RowValues.of(model, entity);
      stored.put(row.requireKey(), row);
    }
    loader.addMissing(stored, keys);
    return stored;
  }

  private static <E> void complete(RowValues<E> row, @Nullable RowValues<E> stored) {
    if (stored == null) {
      throw EntityUpdater.notFound(row.model(), row.requireKey());
    }
    for (int column : Stamps.columns(row.model(), Generation.CREATED_AT)) {
      row.values()[column] = stored.values()[column];
    }
  }
}
