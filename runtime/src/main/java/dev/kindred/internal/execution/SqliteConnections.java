package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Connections to SQLite, which enforces foreign keys and tells upper from lower case in LIKE only
 * on connections that were told to; regular expressions it has on those that were given them.
 */
record SqliteConnections(ConnectionSource source) implements ConnectionSource {

  @Override
  public Connection acquire() throws SQLException {
    Connection connection = source.acquire();
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma foreign_keys = on");
      statement.execute("pragma case_sensitive_like = on");
      defineRegex(connection);
      return connection;
    } catch (SQLException failure) {
      ErrorTranslator.suppressing(failure, () -> source.release(connection));
      throw failure;
    }
  }

  private static void defineRegex(Connection connection) throws SQLException {
    try {
      SqliteRegex.define(connection);
    } catch (LinkageError driverIsOutOfSight) {
      // only a query that has a regular expression will miss it
    }
  }

  @Override
  public void release(Connection connection) throws SQLException {
    source.release(connection);
  }
}
