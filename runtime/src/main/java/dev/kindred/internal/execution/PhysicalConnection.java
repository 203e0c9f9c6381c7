package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;

/** Connection of the driver, inside the wrapper of a connection pool. */
final class PhysicalConnection {

  private PhysicalConnection() {}

  /** Closes it at once, without talking to its server. */
  static void end(Connection handle) throws SQLException {
    Connection physical =
        handle.isWrapperFor(Connection.class) ? handle.unwrap(Connection.class) : handle;
    physical.abort(Runnable::run);
    // To the drivers of databases that run in this process, abort is nothing.
    if (!physical.isClosed()) {
      physical.close();
    }
  }
}
