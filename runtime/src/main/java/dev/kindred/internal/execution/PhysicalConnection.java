package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;

/** The driver's own connection, below what a pool hands out. */
final class PhysicalConnection {

  private PhysicalConnection() {}

  /** Ends it, whatever it is in the middle of, without a word to its server. */
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
