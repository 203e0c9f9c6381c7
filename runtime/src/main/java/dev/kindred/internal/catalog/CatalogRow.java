package dev.kindred.internal.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Row of a catalog's query. */
record CatalogRow(ResultSet rows) {

  /** Returns a text, which is empty for NULL. */
  String text(String column) throws SQLException {
    return optional(column).orElse("");
  }

  Optional<String> optional(String column) throws SQLException {
    return Optional.ofNullable(rows.getString(column));
  }

  boolean flag(String column) throws SQLException {
    return rows.getBoolean(column);
  }

  /** Returns a number, 0 for NULL, and the largest {@code int} for what is larger. */
  int number(String column) throws SQLException {
    return (int) Math.min(rows.getLong(column), Integer.MAX_VALUE);
  }
}
