package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Connections of a replica, each of which commits by itself while it is in use, whether or not its
 * pool gives it so.
 */
final class ReplicaConnections extends ForwardingConnections {

  /** Whether the pool gives connections with auto-commit off, as is known of the first one. */
  private volatile boolean comesInTransaction;

  ReplicaConnections(ConnectionSource source) {
    super(source);
  }

  @Override
  public void prepare(Connection connection) throws SQLException {
    if (!connection.getAutoCommit()) {
      comesInTransaction = true;
      connection.setAutoCommit(true);
    }
    super.prepare(connection);
  }

  @Override
  public void release(Connection connection) throws SQLException {
    if (comesInTransaction) {
      connection.setAutoCommit(false);
    }
    super.release(connection);
  }
}
