package dev.kindred.internal.execution;

import dev.kindred.spi.transaction.TransactionCoordinator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Connections of another source, to which all methods delegate unless overridden. */
abstract class ForwardingConnections implements ConnectionSource {

  private final ConnectionSource source;

  ForwardingConnections(ConnectionSource source) {
    this.source = source;
  }

  @Override
  public boolean isPool() {
    return source.isPool();
  }

  @Override
  public OptionalInt size() {
    return source.size();
  }

  @Override
  public @Nullable TransactionCoordinator coordinator() {
    return source.coordinator();
  }

  @Override
  public Connection acquire() throws SQLException {
    return source.acquire();
  }

  @Override
  public Connection acquireSeparate() throws SQLException {
    return source.acquireSeparate();
  }

  @Override
  public void prepare(Connection connection) throws SQLException {
    source.prepare(connection);
  }

  @Override
  public void setReadOnly(Connection connection, boolean readOnly) throws SQLException {
    source.setReadOnly(connection, readOnly);
  }

  @Override
  public void begin(Connection connection, boolean readOnly) throws SQLException {
    source.begin(connection, readOnly);
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
