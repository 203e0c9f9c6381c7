package dev.kindred.internal.execution;

import dev.kindred.internal.execution.Executor.ResultReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A query whose rows are still being read. It holds a connection until it is closed: that of the
 * thread's transaction, where there is one. For one thread.
 */
public final class OpenQuery implements AutoCloseable {

  private final Transactions transactions;
  private final ErrorTranslator errors;
  private final String sql;
  private final Connection connection;
  private final boolean restoresAutoCommit;
  private final PreparedStatement statement;
  private final ResultSet results;
  private boolean closed;

  private OpenQuery(
      Transactions transactions,
      ErrorTranslator errors,
      String sql,
      Connection connection,
      boolean restoresAutoCommit,
      PreparedStatement statement,
      ResultSet results) {
    this.transactions = transactions;
    this.errors = errors;
    this.sql = sql;
    this.connection = connection;
    this.restoresAutoCommit = restoresAutoCommit;
    this.statement = statement;
    this.results = results;
  }

  /** Prepares a statement and binds its values. */
  interface Preparation {
    PreparedStatement on(Connection connection) throws SQLException;
  }

  /** PostgreSQL reads rows as they are asked for only where auto-commit is off. */
  static OpenQuery open(
      Transactions transactions, ErrorTranslator errors, String sql, Preparation preparation)
      throws SQLException {
    Connection connection = transactions.acquire();
    boolean autoCommit = false;
    try {
      autoCommit = connection.getAutoCommit();
      if (autoCommit) {
        connection.setAutoCommit(false);
      }
      PreparedStatement statement = preparation.on(connection);
      ResultSet results = statement.executeQuery();
      return new OpenQuery(transactions, errors, sql, connection, autoCommit, statement, results);
    } catch (SQLException | RuntimeException failure) {
      boolean restores = autoCommit;
      ErrorTranslator.suppressing(failure, () -> giveBack(transactions, connection, restores));
      throw failure;
    }
  }

  private static void giveBack(
      Transactions transactions, Connection connection, boolean restoresAutoCommit)
      throws SQLException {
    try {
      if (restoresAutoCommit) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } finally {
      transactions.release(connection);
    }
  }

  /** The result, to make readers of its rows. */
  public ResultSet results() {
    return results;
  }

  /** Reads further rows. */
  public <T extends @Nullable Object> T read(ResultReader<T> reader) {
    transactions.requireAlive();
    try {
      requireOpen();
      return reader.read(results);
    } catch (SQLException e) {
      throw transactions.failure(e, sql);
    } catch (RowReadException e) {
      throw transactions.failure(e.exception(), sql);
    }
  }

  /** To some drivers a result that was closed is one without further rows. */
  private void requireOpen() throws SQLException {
    if (statement.isClosed()) {
      throw new IllegalStateException(
          "A stream ends when it is closed, and with the transaction that it was opened in: read"
              + " its rows before.");
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      errors.running(sql, this::giveBack);
    }
  }

  private void giveBack() throws SQLException {
    try {
      statement.close();
    } finally {
      giveBack(transactions, connection, restoresAutoCommit);
    }
  }
}
