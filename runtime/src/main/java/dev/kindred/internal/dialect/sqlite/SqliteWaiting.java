package dev.kindred.internal.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteConnectionConfig;

/**
 * Waiting of SQLite's connections for others that write. A transaction that begins as a writing one
 * waits at its beginning; one that has already read fails at once, since what it has read may have
 * changed.
 */
final class SqliteWaiting {

  /** Milliseconds that a connection waits by default. */
  private static final int PATIENCE = 10_000;

  private SqliteWaiting() {}

  /** Sets the time to wait for a busy database, unless the connection has one. */
  static void waitForOthers(Connection connection) throws SQLException {
    if (connection.isWrapperFor(SQLiteConnection.class)) {
      SQLiteConnection own = connection.unwrap(SQLiteConnection.class);
      if (own.getBusyTimeout() == 0) {
        own.setBusyTimeout(PATIENCE);
      }
    }
  }

  /** Begins a transaction as a writing one, unless the connection is configured otherwise. */
  static void beginToWrite(Connection connection) throws SQLException {
    if (!connection.isWrapperFor(SQLiteConnection.class)) {
      connection.setAutoCommit(false);
      return;
    }
    SQLiteConnectionConfig config = connection.unwrap(SQLiteConnection.class).getConnectionConfig();
    TransactionMode before = config.getTransactionMode();
    try {
      config.setTransactionMode(
          before == TransactionMode.DEFERRED ? TransactionMode.IMMEDIATE : before);
      connection.setAutoCommit(false);
    } catch (SQLException refused) {
      config.setAutoCommit(true); // the driver believes that it has begun
      throw refused;
    } finally {
      config.setTransactionMode(before);
    }
  }
}
