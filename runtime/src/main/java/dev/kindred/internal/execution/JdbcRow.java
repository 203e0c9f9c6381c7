package dev.kindred.internal.execution;

import dev.kindred.spi.EntityModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entity's columns in the rows of a result, one after the other. */
public final class JdbcRow extends LiveRow<ResultSet> {

  private final JdbcValues values;
  private final EntityModel<?> model;
  private final int first;

  /** Where entities go; null where each is read by itself. */
  private @Nullable List<Object> entities;

  private int most;

  /**
   * The columns of an entity.
   *
   * @param first the position in the result, from 1, of the model's first column
   */
  JdbcRow(JdbcValues values, EntityModel<?> model, int first, HandleSource handles) {
    super(handles);
    this.values = values;
    this.model = model;
    this.first = first;
  }

  /** Adds the entities of the rows that follow, until there are so many. */
  @SuppressWarnings("unchecked") // they are the model's own
  public void readAll(ResultSet results, List<?> into, int upTo) throws SQLException {
    entities = (List<Object>) into;
    most = upTo;
    if (results.next()) {
      model.read(this, results);
    }
    entities = null;
  }

  @Override
  public boolean next(ResultSet results, Object entity) {
    super.next(results, entity);
    List<Object> all = entities;
    if (all == null) {
      return false;
    }
    all.add(entity);
    try {
      return all.size() < most && results.next();
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public boolean getBoolean(ResultSet results, int column) {
    try {
      return results.getBoolean(first + column);
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public int getInt(ResultSet results, int column) {
    try {
      return results.getInt(first + column);
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public long getLong(ResultSet results, int column) {
    try {
      return results.getLong(first + column);
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public double getDouble(ResultSet results, int column) {
    try {
      return results.getDouble(first + column);
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the column's own type
  public <T extends @Nullable Object> T get(ResultSet results, int column) {
    return (T) value(results, column);
  }

  @Override
  protected @Nullable Object value(ResultSet results, int column) {
    try {
      return model.holdsLongs(column)
          ? (Object) results.getLong(first + column)
          : values.read(results, first + column, model.column(column));
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }
}
