package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.spi.EntityMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One entity's columns in the rows of a result, in whatever order the result has them. */
final class NamedColumnRowReader extends AttachedRowReader<ResultSet> {

  private final JdbcValues values;
  private final EntityMetadata<?> metadata;
  private final int[] positions;

  /**
   * The columns of an entity.
   *
   * @param positions by column of the model, its position in the result, from 1
   */
  NamedColumnRowReader(
      JdbcValues values, EntityMetadata<?> metadata, int[] positions, EntityInitializer handles) {
    super(handles);
    this.values = values;
    this.metadata = metadata;
    this.positions = positions;
  }

  @Override
  public boolean getBoolean(ResultSet results, int column) {
    return (Boolean) required(results, column);
  }

  @Override
  public int getInt(ResultSet results, int column) {
    return ((Number) required(results, column)).intValue();
  }

  @Override
  public long getLong(ResultSet results, int column) {
    return ((Number) required(results, column)).longValue();
  }

  @Override
  public double getDouble(ResultSet results, int column) {
    return ((Number) required(results, column)).doubleValue();
  }

  private Object required(ResultSet results, int column) {
    return Objects.requireNonNull(get(results, column));
  }

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the column's own type
  public <T extends @Nullable Object> T get(ResultSet results, int column) {
    try {
      return (T) values.read(results, positions[column], metadata.column(column));
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }
}
