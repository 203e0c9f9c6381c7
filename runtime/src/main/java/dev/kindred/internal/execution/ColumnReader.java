package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reader of some columns of the row that a result stands at. */
public final class ColumnReader {

  private final ResultSet results;
  private final JdbcValues values;
  private final EntityMetadata<?> metadata;
  private final List<ColumnMetadata> columns;
  private final int[] positions;

  ColumnReader(
      ResultSet results,
      JdbcValues values,
      EntityMetadata<?> metadata,
      List<ColumnMetadata> columns,
      int[] positions) {
    this.results = results;
    this.values = values;
    this.metadata = metadata;
    this.columns = columns;
    this.positions = positions;
  }

  /** Reads the key of the row. */
  public Object key() throws SQLException {
    return Objects.requireNonNull(composed());
  }

  /** Reads the value of one column, or the key that several make; null where one is NULL. */
  public @Nullable Object composed() throws SQLException {
    if (positions.length == 1) {
      return values.readNullable(results, positions[0], columns.get(0));
    }
    Object[] parts = new Object[positions.length];
    for (int i = 0; i < parts.length; i++) {
      Object part = values.readNullable(results, positions[i], columns.get(i));
      if (part == null) {
        return null;
      }
      parts[i] = part;
    }
    return metadata.composeKey(List.of(parts));
  }

  /** Reads the row as a map by column name, in the order of the columns. */
  public Map<String, @Nullable Object> byName() throws SQLException {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      values.put(columns.get(i).name(), value(i));
    }
    return values;
  }

  private @Nullable Object value(int index) throws SQLException {
    return values.read(results, positions[index], columns.get(index));
  }
}
