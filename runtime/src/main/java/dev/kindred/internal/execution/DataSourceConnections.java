package dev.kindred.internal.execution;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.ProxyConnection;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of a {@link DataSource}, most often a pool. */
public record DataSourceConnections(DataSource dataSource) implements ConnectionSource {

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
   * HikariCP would hand it out again without a look; other pools test what comes back. Where others
   * have wrapped the connection, it can't be told from those that the pool has, and they all go.
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
