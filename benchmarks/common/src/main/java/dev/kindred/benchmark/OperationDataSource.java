package dev.kindred.benchmark;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A pool whose connection belongs, within an operation, to the operation's transaction, as in an
 * application whose container manages transactions. Otherwise it gives connections of its own.
 */
public final class OperationDataSource implements DataSource {

  private final DataSource pool;
  private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();

  OperationDataSource(DataSource pool) {
    this.pool = pool;
  }

  /** Begins a transaction, in which this thread's work is done until {@link #commit}. */
  public void begin() {
    try {
      current.set(pool.getConnection());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Commits this thread's transaction and returns its connection to the pool. */
  public void commit() {
    try (Connection connection = current.get()) {
      if (connection == null) {
        throw new IllegalStateException("This thread has no transaction.");
      }
      current.remove();
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = current.get();
    return connection == null ? pool.getConnection() : new LentConnection(connection);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter writer) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    return pool.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(this) || pool.isWrapperFor(type);
  }
}
