package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ResultSetRowReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One entity's columns in the rows of a result, one after the other. */
public final class JdbcRowReader extends ResultSetRowReader {

  private final JdbcValues values;
  private final EntityMetadata<?> metadata;
  private final int first;
  private final EntityInitializer handles;
  private int most;

  /**
   * The columns of an entity.
   *
   * @param first the position in the result, from 1, of the model's first column
   */
  JdbcRowReader(
      JdbcValues values, EntityMetadata<?> metadata, int first, EntityInitializer handles) {
    this.values = values;
    this.metadata = metadata;
    this.first = first;
    this.handles = handles;
  }

  /** Reads the entities of the rows that follow, until there are so many. */
  public void readAll(ResultSet results, int upTo) throws SQLException {
    most = upTo;
    if (ResultSets.next(results)) {
      metadata.readAll(this, results);
    }
  }

  @Override
  public void add(Object entity) {
    handles.complete(entity);
  }

  @Override
  public boolean next(ResultSet results) {
    try {
      return handles.entities().size() < most && results.next();
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
              : values.read(results, first + column, metadata.column(column));
      return (T) value;
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public <T> One<T> reference(int relation, @Nullable Object value) {
    return handles.reference(relation, value);
  }

  @Override
  public <T> One<T> one(ResultSet results, int relation) {
    return handles.one(relation, this, results);
  }

  @Override
  public <T> Many<T> many(ResultSet results, int relation) {
    return handles.many(relation, this, results);
  }
}
