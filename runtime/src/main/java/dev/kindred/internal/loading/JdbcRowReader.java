package dev.kindred.internal.loading;

import dev.kindred.internal.execution.Readers;
import dev.kindred.internal.execution.RowReadException;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ResultSetRowReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reader of the entities in the rows of a result, where an entity's columns stand together. */
final class JdbcRowReader extends ResultSetRowReader {

  private final Readers readers;
  private final EntityMetadata<?> metadata;
  private final int first;
  private final ResultHandles handles;
  private int limit = Integer.MAX_VALUE;

  /**
   * Creates a reader.
   *
   * @param first the position in the result, from 1, of the entity's first column
   */
  JdbcRowReader(Readers readers, EntityMetadata<?> metadata, int first, ResultHandles handles) {
    this.readers = readers;
    this.metadata = metadata;
    this.first = first;
    this.handles = handles;
  }

  /** Ends the result where so many entities have been read. */
  void limit(int entities) {
    limit = entities;
  }

  @Override
  public void add(Object entity) {
    handles.add(entity);
  }

  @Override
  public boolean next(ResultSet results) {
    try {
      return handles.entities().size() < limit && results.next();
    } catch (SQLException | RuntimeException | Error e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public boolean getBoolean(ResultSet results, int column) {
    try {
      return results.getBoolean(first + column);
    } catch (SQLException | RuntimeException | Error e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public int getInt(ResultSet results, int column) {
    try {
      return results.getInt(first + column);
    } catch (SQLException | RuntimeException | Error e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public long getLong(ResultSet results, int column) {
    try {
      return results.getLong(first + column);
    } catch (SQLException | RuntimeException | Error e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public double getDouble(ResultSet results, int column) {
    try {
      return results.getDouble(first + column);
    } catch (SQLException | RuntimeException | Error e) {
      throw new RowReadException(e);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the column's own type
  public <T extends @Nullable Object> T get(ResultSet results, int column) {
    try {
      Object value =
          metadata.holdsLongs(column)
              ? results.getLong(first + column)
              : readers.value(results, first + column, metadata.column(column));
      return (T) value;
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public <T> One<T> one(ResultSet results, int relation) {
    One<?> joined = handles.joinedHandle(relation);
    return (One<T>) (joined == null ? handles.factory(relation).handle(this, results) : joined);
  }

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public <T> Many<T> many(ResultSet results, int relation) {
    return (Many<T>) handles.factory(relation).handle(this, results);
  }
}
