package dev.kindred.internal.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Queries of a database's catalog, each of which reads a whole schema.
 *
 * @param database the folder of the queries
 */
record CatalogQueries(Connection connection, String database) {

  /** Use of a row. */
  interface RowConsumer {
    void accept(CatalogRow row) throws SQLException;
  }

  /** Runs a query for a schema, which is the value of all its parameters. */
  void each(String query, String schema, RowConsumer consumer) throws SQLException {
    String sql = text(query);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int parameters = (int) sql.chars().filter(c -> c == '?').count();
      for (int i = 1; i <= parameters; i++) {
        statement.setString(i, schema);
      }
      try (ResultSet rows = statement.executeQuery()) {
        CatalogRow row = new CatalogRow(rows);
        while (rows.next()) {
          consumer.accept(row);
        }
      }
    }
  }

  private String text(String query) {
    String name = database + "/" + query + ".sql";
    try (InputStream resource = CatalogQueries.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException("The resource " + name + " is missing.");
      }
      return new String(resource.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
