package dev.kindred.internal.writing;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.Insert;
import dev.kindred.internal.query.InsertAll;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.Update;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnModel;
import dev.kindred.spi.ColumnModel.Generation;
import dev.kindred.spi.DraftContent;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes single entities; each is checked as a whole before any SQL runs. Thread-safe. */
public final class EntityWriter {

  private final Executor executor;
  private final EntityLoader loader;
  private final ValueLimits limits;
  private final UuidGenerator uuids = new UuidGenerator();

  /** A writer to one database. */
  public EntityWriter(Executor executor, EntityLoader loader) {
    this.executor = executor;
    this.loader = loader;
    this.limits = new ValueLimits(executor.dialect());
  }

  /** Inserts an entity and answers it as saved. */
  public <E> E insert(EntityModel<E> model, E entity) {
    return insertRow(entity, RowValues.of(model, entity));
  }

  /** Inserts what a draft holds and answers it as saved. */
  public <E> E insert(DraftContent<E> draft) {
    return insertRow(null, RowValues.of(draft));
  }

  private <E> E insertRow(@Nullable E origin, RowValues<E> row) {
    EntityModel<E> model = row.model();
    int absent = prepare(row);
    @Nullable Object[] values = row.values();
    Insert insert = new Insert(model, row.assignments(columnsBut(absent, values.length).stream()));
    if (absent < 0) {
      executor.execute(insert);
    } else {
      values[absent] = executor.insert(insert, model.column(absent));
    }
    return loader.written(model, origin, values, row.handles());
  }

  /**
   * Checks a row, gives it a key where the application does, and answers the position of the column
   * that the database will give a value; -1 for none.
   */
  private int prepare(RowValues<?> row) {
    @Nullable Object[] values = row.complete(limits).values();
    for (int column : row.model().keyColumns()) {
      Generation generation = row.model().column(column).generation();
      if (generation == Generation.IDENTITY && isUnsaved(values[column])) {
        return column;
      }
      if (generation == Generation.UUID && values[column] == null) {
        values[column] = uuids.next();
      }
    }
    return -1;
  }

  private static List<Integer> columnsBut(int absent, int count) {
    return IntStream.range(0, count).filter(column -> column != absent).boxed().toList();
  }

  /**
   * Inserts several entities and answers them as saved, in their order. All are checked before any
   * SQL runs; then a few statements of many rows run in one transaction.
   */
  public <E> List<E> insertAll(EntityModel<E> model, Collection<E> entities) {
    List<NewRow<E>> rows = new ArrayList<>();
    for (E entity : entities) {
      RowValues<E> row = RowValues.of(model, entity);
      rows.add(new NewRow<>(entity, row, prepare(row)));
    }
    executor
        .transactions()
        .run(
            () -> {
              NewRow.batches(rows).forEach(batch -> insertBatch(model, batch));
              return true;
            });
    return rows.stream()
        .map(row -> loader.written(model, row.entity(), row.values(), row.handles()))
        .toList();
  }

  private <E> void insertBatch(EntityModel<E> model, List<NewRow<E>> batch) {
    int absent = batch.get(0).absent();
    List<Integer> columns = columnsBut(absent, model.columns().size());
    InsertAll insert =
        new InsertAll(
            model, columns, batch.stream().map(row -> row.nodes(columns)).toList(), absent);
    if (absent < 0) {
      executor.execute(insert);
      return;
    }
    List<Object> keys = executor.insertAll(insert, model.column(absent));
    if (keys.size() != batch.size()) {
      throw new IllegalStateException(
          "The database told " + keys.size() + " keys of " + batch.size() + " new rows.");
    }
    IntStream.range(0, keys.size()).forEach(i -> batch.get(i).values()[absent] = keys.get(i));
  }

  private static boolean isUnsaved(@Nullable Object key) {
    return key == null || (key instanceof Number number && number.longValue() == 0);
  }

  /** Updates the row of the entity's key, or inserts it where there is none. */
  public <E> E save(EntityModel<E> model, E entity) {
    return save(entity, RowValues.of(model, entity));
  }

  /** Saves an entity after its relation was made to lead to another one. */
  public <E> E save(EntityModel<E> model, E entity, ForwardRelation relation, Object relatedTo) {
    return save(entity, RowValues.of(model, entity, relation, One.of(relatedTo)));
  }

  private <E> E save(E entity, RowValues<E> row) {
    Object key = row.complete(limits).key();
    if (key == null || !isThere(row, key)) {
      return insertRow(entity, row);
    }
    return loader.written(row.model(), entity, row.values(), row.handles());
  }

  /** Whether there is a row of the key; it is updated, where there is anything beside the key. */
  private boolean isThere(RowValues<?> row, Object key) {
    List<Integer> columns = row.columnsBesideKey();
    return columns.isEmpty()
        ? loader.exists(Select.all(row.model()).filter(Keys.hasKey(row.model(), key)))
        : update(row, key, columns) > 0;
  }

  private int update(RowValues<?> row, Object key, List<Integer> columns) {
    return executor.execute(
        new Update(row.model(), row.assignments(columns.stream()), Keys.hasKey(row.model(), key)));
  }

  /** Updates all columns of the entity's row. */
  public <E> E update(EntityModel<E> model, E entity) {
    RowValues<E> row = RowValues.of(model, entity).complete(limits);
    return update(entity, row, requireKey(model, entity), row.columnsBesideKey());
  }

  /** Updates these columns of the entity's row. */
  public <E> E update(EntityModel<E> model, E entity, List<Integer> columns) {
    return update(
        entity, RowValues.of(model, entity).complete(limits), requireKey(model, entity), columns);
  }

  /** Updates the columns that were given to a draft which started from an entity. */
  public <E> E update(DraftContent<E> draft) {
    E origin = draft.origin();
    if (origin == null) {
      throw new IllegalArgumentException(
          "The builder of "
              + draft.model()
              + " started from nothing, so there is no row to update:"
              + " start it with builder(entity), or insert it.");
    }
    Object key = requireKey(draft.model(), origin);
    RowValues<E> row = RowValues.of(draft).complete(limits);
    List<Integer> columns = draft.given().stream().boxed().filter(c -> isNoKey(draft, c)).toList();
    return update(origin, row, key, columns);
  }

  private static boolean isNoKey(DraftContent<?> draft, int column) {
    ColumnModel model = draft.model().column(column);
    if (model.key()) {
      throw new IllegalArgumentException(
          draft.model()
              + "."
              + model.attribute()
              + " is the key: an update can't change it."
              + " Save the entity under its new key instead.");
    }
    return true;
  }

  private <E> E update(E origin, RowValues<E> row, Object key, List<Integer> columns) {
    if (!columns.isEmpty() && update(row, key, columns) == 0) {
      throw notFound(row.model(), key);
    }
    return loader.written(row.model(), origin, row.values(), row.handles());
  }

  /** Reads the entity's row again. */
  public <E> E refresh(EntityModel<E> model, E entity) {
    Object key = requireKey(model, entity);
    return loader
        .refresh(model, entity, Select.all(model).filter(Keys.hasKey(model, key)))
        .orElseThrow(() -> notFound(model, key));
  }

  private static EntityNotFoundException notFound(EntityModel<?> model, Object key) {
    return new EntityNotFoundException("There is no " + model + " " + key + " in the database.");
  }

  /** The key of an entity that must have one. */
  public static <E> Object requireKey(EntityModel<E> model, E entity) {
    Object key = model.key(entity);
    if (key == null) {
      throw new UnsavedEntityException(
          "The " + model + " is not saved, so it has no row: use what insert or save returned.");
    }
    return key;
  }
}
