package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.ConnectionProvider;
import org.jooq.impl.DefaultConnectionProvider;

/** Connections of a jOOQ {@link ConnectionProvider}. */
public record ProvidedConnections(ConnectionProvider provider) implements ConnectionSource {

  /**
   * Returns false for the provider of a single connection, which jOOQ uses inside its transactions.
   */
  @Override
  public boolean isPool() {
    return !(provider instanceof DefaultConnectionProvider);
  }

  @Override
  public Connection acquire() throws SQLException {
    Connection connection = provider.acquire();
    if (connection == null) {
      throw new SQLException("The ConnectionProvider gave no connection.");
    }
    return connection;
  }

  @Override
  public void release(Connection connection) {
    provider.release(connection);
  }

  @Override
  public void discard(Connection connection) throws SQLException {
    try {
      PhysicalConnection.end(connection);
    } finally {
      provider.release(connection);
    }
  }
}
