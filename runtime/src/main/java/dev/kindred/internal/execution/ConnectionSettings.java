package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Settings of a connection that a transaction changes, and their values before. For one thread. */
final class ConnectionSettings {

  private final Connection connection;
  private final ConnectionSource source;
  private final TransactionSettings settings;
  private @Nullable Integer isolation;
  private boolean readOnly;

  ConnectionSettings(Connection connection, ConnectionSource source, TransactionSettings settings) {
    this.connection = connection;
    this.source = source;
    this.settings = settings;
  }

  /** Changes the settings; auto-commit last, since the others are refused in a transaction. */
  void begin() throws SQLException {
    if (settings.isolation() != 0) {
      isolation = connection.getTransactionIsolation();
      connection.setTransactionIsolation(settings.isolation());
    }
    if (settings.readOnly() && !connection.isReadOnly()) {
      readOnly = true;
      source.setReadOnly(connection, true);
    }
    source.begin(connection, settings.readOnly());
  }

  /** Restores the settings. */
  void restore() throws SQLException {
    connection.setAutoCommit(true);
    if (readOnly) {
      source.setReadOnly(connection, false);
    }
    if (isolation != null) {
      connection.setTransactionIsolation(isolation);
    }
  }
}
