package dev.kindred.internal.loading;

import dev.kindred.internal.execution.ColumnReader;
import dev.kindred.internal.execution.Readers;
import dev.kindred.internal.execution.ResultSets;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reader of the entities in a result, and of those that are joined to them. For one result and
 * thread.
 *
 * @param <E> the entity
 */
final class EntityReader<E> {

  private final Readers readers;
  private final ResultSet results;
  private final EntityMetadata<E> metadata;
  private final ResultHandles handles;
  private final JdbcRowReader row;
  private final int first;
  private final int end;

  /**
   * Creates a reader.
   *
   * @param handles to which the entities are added
   * @param first the position in the result, from 1, of the entity's first column
   */
  @SuppressWarnings("unchecked") // the handles are those of the entity
  EntityReader(Readers readers, ResultSet results, ResultHandles handles, int first) {
    this.readers = readers;
    this.results = results;
    this.metadata = (EntityMetadata<E>) handles.metadata();
    this.handles = handles;
    this.row = new JdbcRowReader(readers, metadata, first, handles);
    this.first = first;
    int behind = first + metadata.columns().size();
    this.end = handles.fetching().plan().fetches().isEmpty() ? behind : join(behind);
  }

  /** Creates the readers of joined entities; returns the position behind them all. */
  private int join(int behind) {
    int next = behind;
    FetchContext fetching = handles.fetching();
    for (RelationMetadata relation : fetching.plan().fetches().keySet()) {
      if (fetching.plan().joins(relation)) {
        EntityReader<?> joined =
            new EntityReader<>(readers, results, handles.joined(relation), next);
        handles.join(relation, joined);
        next = joined.end;
      }
    }
    return next;
  }

  ResultHandles handles() {
    return handles;
  }

  ResultSet results() {
    return results;
  }

  /** Returns the position in the result behind the entities. */
  int end() {
    return end;
  }

  /** Returns the value of one column, or the composite key of several. */
  Object reference(List<Integer> columns, EntityMetadata<?> key) {
    return Objects.requireNonNull(key.composed(columns, column -> row.get(results, column)));
  }

  /** Reads the entity of the row. */
  E read() {
    return handles.add(metadata.read(row, results));
  }

  /** Reads the entities of the rows that follow, at most so many. */
  @SuppressWarnings("unchecked") // they are the metadata's own
  List<E> readAll(int limit) throws SQLException {
    row.limit(limit);
    if (ResultSets.next(results)) {
      metadata.readAll(row, results);
    }
    return (List<E>) handles.entities();
  }

  /**
   * Hands over the entity of each row that follows, at most so many, and none after {@link #stop}.
   *
   * @return whether there was one
   */
  boolean each(int limit, Consumer<Object> receiver) throws SQLException {
    row.handTo(receiver);
    row.limit(limit + 1);
    boolean any = row.next(results);
    if (any) {
      metadata.readAll(row, results);
    }
    return any;
  }

  /** Returns how many entities are still to be handed over, and hands over no more. */
  int stop() {
    return row.stop();
  }

  /** Returns whether the last row was read. */
  boolean hasEnded() {
    return row.hasEnded();
  }

  /** Reads the row into an instance of a class. */
  E fill(E entity) {
    return handles.add(metadata.fill(entity, row, results));
  }

  /** Returns the position of a column in the result. */
  int position(int column) {
    return first + column;
  }

  /** Returns the reader of the key. */
  ColumnReader key() {
    return readers.keyAmong(results, metadata, first);
  }
}
