package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Connections of a source that gives them with auto-commit off, such as a pool with that setting:
 * auto-commit is on while they are in use, and off again when they are given back.
 */
final class CommittingConnections extends ForwardingConnections {

  CommittingConnections(ConnectionSource source) {
    super(source);
  }

  @Override
  public void prepare(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
    super.prepare(connection);
  }

  @Override
  public void release(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    super.release(connection);
  }
}
