package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.type.ColumnKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Readers of the values in results; positions start with 1. Thread-safe. */
public final class Readers {

  private final JdbcValues values;
  private final boolean readsDecimals;

  Readers(JdbcValues values) {
    this.values = values;
    this.readsDecimals = values.isStandard(ColumnKind.DECIMAL);
  }

  /** Returns whether the driver's decimals are the values of decimal columns. */
  public boolean readsDecimals() {
    return readsDecimals;
  }

  /** Reads the value at a position of the row that a result stands at; null for NULL. */
  public @Nullable Object value(ResultSet results, int position, ColumnMetadata column)
      throws SQLException {
    return values.read(results, position, column);
  }

  /** Returns a reader of some columns of an entity, which a result has one after the other. */
  public ColumnReader columns(
      ResultSet results, EntityMetadata<?> metadata, List<Integer> columns, int first) {
    return reader(results, metadata, columns, IntStream.range(first, first + columns.size()));
  }

  /** Returns a reader of a result that has all columns of an entity. */
  public ColumnReader columns(ResultSet results, EntityMetadata<?> metadata) {
    List<Integer> all = IntStream.range(0, metadata.columns().size()).boxed().toList();
    return columns(results, metadata, all, 1);
  }

  /**
   * Returns a reader of the key in a result that has, from a position on, all columns of an entity.
   */
  public ColumnReader keyAmong(ResultSet results, EntityMetadata<?> metadata, int first) {
    List<Integer> key = metadata.keyColumns();
    return reader(results, metadata, key, key.stream().mapToInt(column -> first + column));
  }

  /** Returns a reader of a result that starts with the columns of a key. */
  public ColumnReader key(ResultSet results, EntityMetadata<?> metadata) {
    return columns(results, metadata, metadata.keyColumns(), 1);
  }

  private ColumnReader reader(
      ResultSet results, EntityMetadata<?> metadata, List<Integer> columns, IntStream positions) {
    return new ColumnReader(
        results,
        values,
        metadata,
        columns.stream().map(metadata::column).toList(),
        positions.toArray());
  }
}
