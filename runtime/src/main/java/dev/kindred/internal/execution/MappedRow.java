package dev.kindred.internal.execution;

import dev.kindred.spi.EntityModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One entity's columns in the row that a result stands at, in whatever order the result has. */
final class MappedRow extends LiveRow {

  private final ResultSet results;
  private final JdbcValues values;
  private final EntityModel<?> model;
  private final int[] positions;

  /**
   * A view on a result.
   *
   * @param positions by column of the model, its position in the result, from 1
   */
  MappedRow(
      ResultSet results,
      JdbcValues values,
      EntityModel<?> model,
      int[] positions,
      HandleSource handles) {
    super(model, handles);
    this.results = results;
    this.values = values;
    this.model = model;
    this.positions = positions;
  }

  @Override
  public boolean getBoolean(int column) {
    return (Boolean) required(column);
  }

  @Override
  public int getInt(int column) {
    return ((Number) required(column)).intValue();
  }

  @Override
  public long getLong(int column) {
    return ((Number) required(column)).longValue();
  }

  @Override
  public double getDouble(int column) {
    return ((Number) required(column)).doubleValue();
  }

  private Object required(int column) {
    return Objects.requireNonNull(value(column));
  }

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the column's own type
  public <T extends @Nullable Object> T get(int column) {
    return (T) value(column);
  }

  @Override
  protected @Nullable Object value(int column) {
    try {
      return values.read(results, positions[column], model.column(column));
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }
}
