package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Connections to SQLite, which enforces foreign keys and tells upper from lower case in LIKE only
 * on connections that were told to.
 */
record SqliteConnections(ConnectionSource source) implements ConnectionSource {

  @Override
  public Connection acquire() throws SQLException {
    Connection connection = source.acquire();
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma foreign_keys = on");
      statement.execute("pragma case_sensitive_like = on");
      return connection;
    } catch (SQLException e) {
      source.release(connection);
      throw e;
    }
  }

  @Override
  public void release(Connection connection) throws SQLException {
    source.release(connection);
  }
}
