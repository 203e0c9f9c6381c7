package dev.kindred.internal.execution;

import dev.kindred.error.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;

/** Lease of a connection that was taken for one use. For one thread. */
final class SingleUseLease implements ConnectionLease {

  private final Connections connections;
  private final ErrorTranslator errors;
  private final Connection connection;
  private boolean lost;
  private boolean released;

  SingleUseLease(Connections connections, ErrorTranslator errors) {
    this.connections = connections;
    this.errors = errors;
    this.connection = connections.take();
  }

  @Override
  public Connection usable() {
    return connection;
  }

  @Override
  public DatabaseException failure(SQLException e, String sql) {
    if (errors.isLost(e)) {
      lose(e);
    }
    return errors.translate(e, sql);
  }

  @Override
  public void lose(Throwable failure) {
    if (!lost) {
      lost = true;
      connections.giveUp(connection, failure);
    }
  }

  @Override
  public boolean isLost() {
    return lost;
  }

  @Override
  public void release() {
    if (!lost && !released) {
      released = true;
      connections.giveBack(connection);
    }
  }
}
