package dev.kindred.internal.execution;

import java.sql.Connection;
import org.jooq.ConnectionProvider;

/**
 * Hands jOOQ the thread's own connection where it has a transaction, and one of its own elsewhere.
 */
record TransactionConnectionProvider(Transactions transactions) implements ConnectionProvider {

  @Override
  public Connection acquire() {
    return new LeasedConnection(transactions.lease());
  }

  @Override
  public void release(Connection connection) {
    if (connection instanceof LeasedConnection leased) {
      leased.lease().release();
    }
  }
}
