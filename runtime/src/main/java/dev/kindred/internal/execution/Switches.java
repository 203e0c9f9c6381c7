package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a transaction switches over on its connection, and how it was before. For one thread. */
final class Switches {

  private final Connection connection;
  private @Nullable Integer isolation;

  /** Nothing is switched over yet. */
  Switches(Connection connection) {
    this.connection = connection;
  }

  /** Switches the connection over; if it fails, not at all. */
  void begin(TransactionSettings settings) throws SQLException {
    try {
      if (settings.isolation() != 0) {
        isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(settings.isolation());
      }
      connection.setAutoCommit(false);
    } catch (SQLException failure) {
      ErrorTranslator.suppressing(failure, this::restore);
      throw failure;
    }
  }

  /** Switches it back. */
  void restore() throws SQLException {
    connection.setAutoCommit(true);
    if (isolation != null) {
      connection.setTransactionIsolation(isolation);
    }
  }
}
