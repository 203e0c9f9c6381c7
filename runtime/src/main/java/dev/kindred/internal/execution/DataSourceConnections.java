package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of a {@link DataSource}, most often a pool. */
public record DataSourceConnections(DataSource dataSource) implements ConnectionSource {

  @Override
  public Connection acquire() throws SQLException {
    return dataSource.getConnection();
  }

  @Override
  public void release(Connection connection) throws SQLException {
    connection.close();
  }
}
