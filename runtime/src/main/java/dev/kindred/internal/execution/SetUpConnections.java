package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.ConnectionSetup;
import java.sql.Connection;
import java.sql.SQLException;

/** Connections of a source, set up as their kind of database needs it. */
record SetUpConnections(ConnectionSource source, ConnectionSetup setup)
    implements ConnectionSource {

  @Override
  public Connection acquire() throws SQLException {
    return source.acquire();
  }

  @Override
  public void prepare(Connection connection) throws SQLException {
    source.prepare(connection);
    setup.prepare(connection);
  }

  @Override
  public void setReadOnly(Connection connection, boolean readOnly) throws SQLException {
    setup.setReadOnly(connection, readOnly);
  }

  @Override
  public void begin(Connection connection, boolean readOnly) throws SQLException {
    setup.begin(connection, readOnly);
  }

  @Override
  public void release(Connection connection) throws SQLException {
    source.release(connection);
  }

  @Override
  public void discard(Connection connection) throws SQLException {
    source.discard(connection);
  }
}
