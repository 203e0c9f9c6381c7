package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.EntityMetadata;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Columns of tables as they are in the database. They are read once, when a value is first written
 * that some column would not store exactly, and again before such a value is refused. Thread-safe.
 */
public final class StoredColumns {

  private final Transactions transactions;
  private final Dialect dialect;
  private final Map<EntityMetadata<?>, List<StoredColumn>> known = new ConcurrentHashMap<>();

  StoredColumns(Transactions transactions, Dialect dialect) {
    this.transactions = transactions;
    this.dialect = dialect;
  }

  /**
   * Returns the column that a value is to be stored in; null where it does not matter which it is.
   */
  public @Nullable StoredColumn of(EntityMetadata<?> metadata, int column, Object stored) {
    return dialect.storesAnyValueInAnyColumn() || !StoredColumn.isDelicate(stored)
        ? null
        : all(metadata).get(column);
  }

  private List<StoredColumn> all(EntityMetadata<?> metadata) {
    List<StoredColumn> columns = known.get(metadata);
    return columns == null ? read(metadata) : columns;
  }

  /** Reads the columns of an entity's table, in its order. */
  public List<StoredColumn> read(EntityMetadata<?> metadata) {
    String sql =
        IntStream.range(0, metadata.columns().size())
            .mapToObj(column -> dialect.names().column(metadata, column))
            .collect(
                Collectors.joining(
                    ", ", "select ", " from " + dialect.names().table(metadata) + " where 1 = 0"));
    try {
      List<StoredColumn> columns = transactions.with(connection -> read(connection, sql));
      known.put(metadata, columns);
      return columns;
    } catch (SQLException e) {
      throw transactions.failure(e, sql);
    }
  }

  private List<StoredColumn> read(Connection connection, String sql) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(sql);
        ResultSet none = prepared.executeQuery()) {
      ResultSetMetaData columns = none.getMetaData();
      List<StoredColumn> all = new ArrayList<>();
      for (int column = 1; column <= columns.getColumnCount(); column++) {
        all.add(column(columns, column));
      }
      return List.copyOf(all);
    }
  }

  private StoredColumn column(ResultSetMetaData columns, int column) throws SQLException {
    return new StoredColumn(
        columns.getColumnName(column),
        columns.getColumnType(column),
        columns.getColumnTypeName(column),
        columns.getPrecision(column),
        dialect.scale().of(columns, column));
  }

  /** Forgets all columns: tables are about to change. */
  void forget() {
    known.clear();
  }
}
