package dev.kindred.internal.execution;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.ProxyConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** Connections of a {@link DataSource}, most often a pool. */
public record DataSourceConnections(DataSource dataSource) implements ConnectionSource {

  /** Returns the size of HikariCP's pool; other pools have no common way to tell theirs. */
  @Override
  public OptionalInt size() {
    try {
      return dataSource.isWrapperFor(HikariDataSource.class)
          ? OptionalInt.of(dataSource.unwrap(HikariDataSource.class).getMaximumPoolSize())
          : OptionalInt.empty();
    } catch (SQLException | RuntimeException | AbstractMethodError unknown) {
      return OptionalInt.empty();
    }
  }

  @Override
  public Connection acquire() throws SQLException {
    Connection connection = dataSource.getConnection();
    if (connection == null) {
      throw new SQLException("The DataSource gave no connection.");
    }
    return connection;
  }

  @Override
  public void release(Connection connection) throws SQLException {
    connection.close();
  }

  @Override
  public void discard(Connection connection) throws SQLException {
    try {
      PhysicalConnection.end(connection);
    } finally {
      evict(connection);
      connection.close();
    }
  }

  /**
   * Removes a connection from HikariCP, which would give it out again unchecked; other pools check.
   * A connection that others have wrapped can't be found in the pool, and all are removed.
   */
  private void evict(Connection connection) throws SQLException {
    if (dataSource.isWrapperFor(HikariDataSource.class)) {
      HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
      if (connection instanceof ProxyConnection) {
        pool.evictConnection(connection);
      } else {
        pool.getHikariPoolMXBean().softEvictConnections();
      }
    }
  }
}
