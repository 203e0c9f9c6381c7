package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

/**
 * Hands jOOQ the thread's own connection where it has a transaction, and one of its own elsewhere.
 */
record JoinedConnections(Transactions transactions) implements ConnectionProvider {

  @Override
  public Connection acquire() {
    try {
      return transactions.acquire();
    } catch (SQLException e) {
      throw new DataAccessException("No connection is to be had.", e);
    }
  }

  @Override
  public void release(Connection connection) {
    try {
      transactions.release(connection);
    } catch (SQLException e) {
      throw new DataAccessException("A connection could not be given back.", e);
    }
  }
}
