package dev.kindred.internal.execution;

import java.sql.Connection;
import org.jooq.ConnectionProvider;

/** Provider of connections for jOOQ: the thread's own in a transaction, another one elsewhere. */
record TransactionConnectionProvider(ConnectionAccess connections) implements ConnectionProvider {

  @Override
  public Connection acquire() {
    return new LeasedConnection(connections.lease());
  }

  @Override
  public void release(Connection connection) {
    if (connection instanceof LeasedConnection leased) {
      leased.lease().release();
    }
  }
}
