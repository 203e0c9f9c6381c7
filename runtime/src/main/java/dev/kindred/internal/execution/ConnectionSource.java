package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from and go back to. Thread-safe. */
public interface ConnectionSource {

  /**
   * Whether it has connections for many, so that none of them is in somebody else's transaction.
   */
  default boolean isPool() {
    return true;
  }

  /** A connection that is the caller's until it is released or discarded. */
  Connection acquire() throws SQLException;

  /** Makes a connection that was just acquired ready for use. */
  default void prepare(Connection connection) throws SQLException {}

  /** Makes a connection refuse to write, or not; to be called outside a transaction. */
  default void setReadOnly(Connection connection, boolean readOnly) throws SQLException {
    connection.setReadOnly(readOnly);
  }

  /** Begins a transaction on a connection. */
  default void begin(Connection connection, boolean readOnly) throws SQLException {
    connection.setAutoCommit(false);
  }

  /** Gives a connection back. */
  void release(Connection connection) throws SQLException;

  /** Ends a connection, so that it serves nobody any more, and gives it back. */
  void discard(Connection connection) throws SQLException;
}
