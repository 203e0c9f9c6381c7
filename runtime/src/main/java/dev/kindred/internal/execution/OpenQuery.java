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

  private final Lease lease;
  private final String sql;
  private final boolean restoresAutoCommit;
  private final PreparedStatement statement;
  private final ResultSet results;
  private boolean closed;

  private OpenQuery(
      Lease lease,
      String sql,
      boolean restoresAutoCommit,
      PreparedStatement statement,
      ResultSet results) {
    this.lease = lease;
    this.sql = sql;
    this.restoresAutoCommit = restoresAutoCommit;
    this.statement = statement;
    this.results = results;
  }

  /** Prepares a statement and binds its values. */
  interface Preparation {
    PreparedStatement on(Connection connection) throws SQLException;
  }

  /** PostgreSQL reads rows as they are asked for only where auto-commit is off. */
  static OpenQuery open(Lease lease, String sql, Preparation preparation) throws SQLException {
    Connection connection = lease.usable();
    boolean autoCommit = false;
    try {
      autoCommit = connection.getAutoCommit();
      if (autoCommit) {
        connection.setAutoCommit(false);
      }
      PreparedStatement statement = preparation.on(connection);
      ResultSet results = statement.executeQuery();
      return new OpenQuery(lease, sql, autoCommit, statement, results);
    } catch (Throwable failure) {
      loseAfter(failure, lease);
      boolean restores = autoCommit;
      ErrorTranslator.suppressing(failure, () -> giveBack(lease, restores));
      throw failure;
    }
  }

  private static void loseAfter(Throwable failure, Lease lease) {
    if (DriverFault.isIn(failure)) {
      lease.lose(failure);
    }
  }

  /** What can't be given back as it was goes no further. */
  private static void giveBack(Lease lease, boolean restoresAutoCommit) throws SQLException {
    try {
      if (restoresAutoCommit && !lease.isLost()) {
        lease.usable().rollback();
        lease.usable().setAutoCommit(true);
      }
    } catch (Throwable failure) {
      lease.lose(failure);
      throw failure;
    } finally {
      lease.release();
    }
  }

  /** The result, to make readers of its rows. */
  public ResultSet results() {
    return results;
  }

  /** Reads further rows. */
  public <T extends @Nullable Object> T read(ResultReader<T> reader) {
    lease.usable();
    try {
      requireOpen();
      return UserCodeException.read(reader, results);
    } catch (SQLException | RowReadException | UserCodeException e) {
      loseAfter(e, lease);
      throw lease.failure(ErrorTranslator.carried(e), sql);
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
      try {
        giveBack();
      } catch (SQLException e) {
        throw lease.failure(e, sql);
      }
    }
  }

  private void giveBack() throws SQLException {
    try {
      if (!lease.isLost()) {
        statement.close();
      }
    } catch (Throwable failure) {
      loseAfter(failure, lease);
      throw failure;
    } finally {
      giveBack(lease, restoresAutoCommit);
    }
  }
}
