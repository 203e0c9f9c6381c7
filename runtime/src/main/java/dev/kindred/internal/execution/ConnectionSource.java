package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from and go back to. */
public interface ConnectionSource {

  /** A connection that is the caller's until it is released. */
  Connection acquire() throws SQLException;

  /** Gives a connection back. */
  void release(Connection connection) throws SQLException;
}
