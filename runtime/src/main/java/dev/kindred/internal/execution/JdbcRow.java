package dev.kindred.internal.execution;

import dev.kindred.spi.EntityModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One entity's columns in the row that a result stands at; it moves along with the result. */
public final class JdbcRow extends LiveRow {

  private final ResultSet results;
  private final JdbcValues values;
  private final EntityModel<?> model;
  private final int first;

  /**
   * A view on a result.
   *
   * @param first the position in the result, from 1, of the model's first column
   */
  JdbcRow(
      ResultSet results, JdbcValues values, EntityModel<?> model, int first, HandleSource handles) {
    super(model, handles);
    this.results = results;
    this.values = values;
    this.model = model;
    this.first = first;
  }

  @Override
  public boolean getBoolean(int column) {
    try {
      return results.getBoolean(first + column);
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public int getInt(int column) {
    try {
      return results.getInt(first + column);
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public long getLong(int column) {
    try {
      return results.getLong(first + column);
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  @Override
  public double getDouble(int column) {
    try {
      return results.getDouble(first + column);
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the column's own type
  public <T extends @Nullable Object> T get(int column) {
    return (T) value(column);
  }

  @Override
  protected @Nullable Object value(int column) {
    try {
      return model.holdsLongs(column)
          ? (Object) results.getLong(first + column)
          : values.read(results, first + column, model.column(column));
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }
}
