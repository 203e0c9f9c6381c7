package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Connections of a source that hands them out with auto-commit switched off, such as a pool that
 * was told to: it is on while they are in use here, and off again when they go back.
 */
record CommittingConnections(ConnectionSource source) implements ConnectionSource {

  @Override
  public Connection acquire() throws SQLException {
    return source.acquire();
  }

  @Override
  public void prepare(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
    source.prepare(connection);
  }

  @Override
  public void setReadOnly(Connection connection, boolean readOnly) throws SQLException {
    source.setReadOnly(connection, readOnly);
  }

  @Override
  public void release(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    source.release(connection);
  }

  @Override
  public void discard(Connection connection) throws SQLException {
    source.discard(connection);
  }
}
