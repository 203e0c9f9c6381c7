package dev.kindred.internal.loading;

import dev.kindred.internal.execution.ColumnReader;
import dev.kindred.internal.execution.Readers;
import dev.kindred.internal.execution.RowReadException;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.spi.EntityMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reader of entities that several rows of a result can have: each is read once. For one result and
 * thread.
 *
 * @param <V> what is made of an entity, or the entity itself
 */
final class DistinctReader<V> {

  private final ResultSet results;
  private final Supplier<V> reading;
  private final ColumnReader key;

  /** Position in the result of a key that is a long; 0 for other keys. */
  private final int positionOfLong;

  /** By key; both are null if no two rows have the same entity. */
  private final @Nullable LongMap<V> byLong;

  private final @Nullable KeyMap<V> byKey;

  /**
   * Creates a reader.
   *
   * @param first the position in the result, from 1, of the entity's first column
   * @param reading reads the entity of the row
   * @param isRepeated whether several rows can have the same entity
   */
  DistinctReader(
      Readers readers,
      ResultSet results,
      EntityMetadata<?> metadata,
      int first,
      Supplier<V> reading,
      boolean isRepeated) {
    this.results = results;
    this.reading = reading;
    this.key = readers.keyAmong(results, metadata, first);
    int only = metadata.keyColumns().get(0);
    boolean isLong = metadata.keyColumns().size() == 1 && metadata.holdsLongs(only);
    this.positionOfLong = isLong ? first + only : 0;
    this.byLong = isLong && isRepeated ? new LongMap<>() : null;
    this.byKey = isRepeated && !isLong ? new KeyMap<>(KeyColumns.of(metadata)) : null;
  }

  /** Returns what the row has, the same instance for the same key; null where its key is NULL. */
  @Nullable V read() {
    try {
      return positionOfLong == 0 ? ofKey() : ofLong();
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  private @Nullable V ofLong() throws SQLException {
    long value = results.getLong(positionOfLong);
    if (value == 0 && results.wasNull()) {
      return null;
    }
    V known = byLong == null ? null : byLong.get(value);
    if (known != null) {
      return known;
    }
    V read = reading.get();
    if (byLong != null) {
      byLong.put(value, read);
    }
    return read;
  }

  private @Nullable V ofKey() throws SQLException {
    Object value = key.composed();
    if (value == null) {
      return null;
    }
    return byKey == null ? reading.get() : byKey.computeIfAbsent(value, reading);
  }
}
