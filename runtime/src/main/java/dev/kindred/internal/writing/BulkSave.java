package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Chunks;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Saves several entities: those that have a row are updated, the others inserted. */
final class BulkSave<E> {

  private final EntityLoader loader;
  private final EntityInserter inserter;
  private final EntityUpdater updater;
  private final EntityModel<E> model;

  BulkSave(
      EntityLoader loader, EntityInserter inserter, EntityUpdater updater, EntityModel<E> model) {
    this.loader = loader;
    this.inserter = inserter;
    this.updater = updater;
    this.model = model;
  }

  /** Saves rows that are complete. */
  void save(List<E> entities, List<RowValues<E>> rows) {
    Set<RowValues<E>> there = new HashSet<>(updated(rows));
    there.addAll(untouched(rows));
    List<NewRow<E>> absent = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!there.contains(rows.get(i))) {
        absent.add(inserter.prepare(entities.get(i), rows.get(i)));
      }
    }
    inserter.insertAll(model, absent);
  }

  private List<RowValues<E>> updated(List<RowValues<E>> rows) {
    List<RowValues<E>> known =
        rows.stream().filter(row -> row.key() != null && isToBeUpdated(row)).toList();
    List<Boolean> found = updater.updateAll(known);
    List<RowValues<E>> there = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      if (found.get(i)) {
        there.add(known.get(i));
      }
    }
    return there;
  }

  /** Those of which only the key could be written, or that claim to be new, and have a row. */
  private List<RowValues<E>> untouched(List<RowValues<E>> rows) {
    List<RowValues<E>> others =
        rows.stream().filter(row -> row.key() != null && !isToBeUpdated(row)).toList();
    List<RowValues<E>> there = new ArrayList<>();
    Chunks.of(others).forEach(chunk -> there.addAll(found(chunk)));
    there.stream()
        .filter(RowValues::isNew)
        .findFirst()
        .ifPresent(
            row -> {
              throw EntityUpdater.stale(model, row.requireKey(), row.version());
            });
    return there;
  }

  private List<RowValues<E>> found(List<RowValues<E>> rows) {
    List<Object> asked = rows.stream().map(RowValues::requireKey).toList();
    KeySet keys = loader.keySet(Select.all(model).filter(Keys.hasKeyIn(model, asked)));
    List<Object> stored = loader.asIn(keys, asked);
    return IntStream.range(0, rows.size())
        .filter(i -> keys.contains(stored.get(i)))
        .mapToObj(rows::get)
        .toList();
  }

  private static boolean isToBeUpdated(RowValues<?> row) {
    return !row.isNew() && !row.changeable().isEmpty();
  }
}
