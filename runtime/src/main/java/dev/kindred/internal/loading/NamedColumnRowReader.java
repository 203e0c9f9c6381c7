package dev.kindred.internal.loading;

import dev.kindred.internal.execution.Readers;
import dev.kindred.internal.execution.RowReadException;
import dev.kindred.spi.EntityMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reader of an entity's columns in the rows of a result that has them in any order. */
final class NamedColumnRowReader extends AttachedRowReader<ResultSet> {

  private final Readers readers;
  private final EntityMetadata<?> metadata;
  private final int[] positions;

  /**
   * Creates a reader.
   *
   * @param positions by column of the entity, its position in the result, from 1
   */
  NamedColumnRowReader(
      Readers readers, EntityMetadata<?> metadata, int[] positions, ResultHandles handles) {
    super(handles);
    this.readers = readers;
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
      return (T) readers.value(results, positions[column], metadata.column(column));
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }
}
