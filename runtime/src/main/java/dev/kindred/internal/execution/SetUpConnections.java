package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.ConnectionSetup;
import java.sql.Connection;
import java.sql.SQLException;

/** Connections that are set up as their database needs it. */
final class SetUpConnections extends ForwardingConnections {

  private final ConnectionSetup setup;

  SetUpConnections(ConnectionSource source, ConnectionSetup setup) {
    super(source);
    this.setup = setup;
  }

  @Override
  public void prepare(Connection connection) throws SQLException {
    super.prepare(connection);
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
}
