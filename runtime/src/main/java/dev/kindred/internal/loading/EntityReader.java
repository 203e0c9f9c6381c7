package dev.kindred.internal.loading;

import dev.kindred.internal.execution.ColumnReader;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.JdbcRowReader;
import dev.kindred.internal.execution.RowReadException;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entities of a result, and those that are joined to them. For one result and thread.
 *
 * @param <E> the entity
 */
final class EntityReader<E> {

  private final EntityMetadata<E> metadata;
  private final ResultSet results;
  private final ResultHandles handles;
  private final JdbcRowReader row;
  private final Supplier<ColumnReader> keys;
  private @Nullable ColumnReader key;
  private final int end;
  private @Nullable KeyMap<E> known;

  /**
   * A reader of a result.
   *
   * @param first the position in the result, from 1, of the model's first column
   */
  EntityReader(
      Executor executor,
      RelationBatchLoader peers,
      ResultSet results,
      EntityMetadata<E> metadata,
      int first,
      KnownParents owners,
      FetchContext fetching) {
    this(executor, peers, results, metadata, first, owners, fetching, null);
  }

  private EntityReader(
      Executor executor,
      RelationBatchLoader peers,
      ResultSet results,
      EntityMetadata<E> metadata,
      int first,
      KnownParents owners,
      FetchContext fetching,
      ResultHandles.@Nullable WayBack wayBack) {
    this.metadata = metadata;
    this.results = results;
    this.handles = new ResultHandles(metadata, peers, owners, fetching, wayBack);
    this.row = executor.readers().row(metadata, first, handles);
    this.keys = () -> executor.readers().keyAmong(results, metadata, first);
    int next = first + metadata.columns().size();
    for (RelationMetadata relation : fetching.plan().fetches().keySet()) {
      if (fetching.plan().joins(relation)) {
        EntityReader<?> joined =
            new EntityReader<>(
                executor,
                peers,
                results,
                relation.target(),
                next,
                KnownParents.NONE,
                fetching.along(relation),
                handles.wayBack(relation));
        handles.join(relation, joined);
        next = joined.end;
      }
    }
    this.end = next;
  }

  /** What the row has in some columns: one value, or the key of an entity that several make. */
  Object reference(List<Integer> columns, EntityMetadata<?> key) {
    return Objects.requireNonNull(key.composed(columns, column -> row.get(results, column)));
  }

  /** The position in the result behind the entities. */
  int end() {
    return end;
  }

  /** The entity of the row, of which there is one each. */
  E read() {
    return handles.complete(metadata.read(row, results));
  }

  /** Reads the entities of the rows that follow, until there are so many. */
  void readAll(int most) throws SQLException {
    row.readAll(results, most);
  }

  /** The same into an instance of a class. */
  E fill(E entity) {
    return handles.complete(metadata.fill(entity, row, results));
  }

  /** The entity of the row, if there is one; the same instance for the same key. */
  @Nullable E readOnce() {
    try {
      Object found = key().composed();
      return found == null ? null : readOnce(found);
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  /** Made when first asked for: most results are read without. */
  private ColumnReader key() {
    ColumnReader made = key == null ? keys.get() : key;
    key = made;
    return made;
  }

  private E readOnce(Object found) {
    if (known == null) {
      known = new KeyMap<>(KeyColumns.of(metadata));
    }
    return known.computeIfAbsent(found, this::read);
  }

  /** The entities that were read, with what is wanted along and was not joined. */
  @SuppressWarnings("unchecked") // they are the model's own
  List<E> fetchAhead() {
    handles.fetchAhead();
    return (List<E>) handles.entities();
  }
}
