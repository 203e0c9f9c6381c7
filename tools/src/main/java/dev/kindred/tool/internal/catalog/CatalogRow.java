package dev.kindred.tool.internal.catalog;

import dev.kindred.tool.internal.table.TableName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Row of a catalog's query. */
record CatalogRow(ResultSet rows, CatalogDialect dialect) {

  String text(String column) throws SQLException {
    return optional(column).orElse("");
  }

  /** Returns a text, or empty if it is NULL or has no characters. */
  Optional<String> optional(String column) throws SQLException {
    return Optional.ofNullable(rows.getString(column)).filter(text -> !text.isEmpty());
  }

  boolean isNull(String column) throws SQLException {
    return rows.getString(column) == null;
  }

  boolean flag(String column) throws SQLException {
    return rows.getBoolean(column);
  }

  /** Returns a number, 0 for NULL, and the largest {@code int} for what is larger. */
  int number(String column) throws SQLException {
    return (int) Math.min(rows.getLong(column), Integer.MAX_VALUE);
  }

  /** Returns the name of a table, column or constraint, as Kindred would write it. */
  String name(String column) throws SQLException {
    return StoredNames.declared(dialect, text(column));
  }

  /** Returns the name of a table. */
  TableName table(String schema) throws SQLException {
    return new TableName(schema, name("table_name"));
  }
}
