package dev.kindred.internal.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteConnectionConfig;

/**
 * Lets connections to SQLite wait for others that write. A transaction that begins as one that
 * writes waits then; one that has read already is refused at once, for what it has read may change.
 */
final class SqliteWaiting {

  /** How many milliseconds a connection waits that was not told how long. */
  private static final int PATIENCE = 10_000;

  private SqliteWaiting() {}

  /** Waits for a busy database, unless the connection was told how long. */
  static void waitForOthers(Connection connection) throws SQLException {
    if (connection.isWrapperFor(SQLiteConnection.class)) {
      SQLiteConnection own = connection.unwrap(SQLiteConnection.class);
      if (own.getBusyTimeout() == 0) {
        own.setBusyTimeout(PATIENCE);
      }
    }
  }

  /** Begins a transaction as one that writes, unless the connection was told how it begins them. */
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
