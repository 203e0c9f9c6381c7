package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Access to the connection that a thread's statements run on. */
interface ConnectionAccess {

  /** Use of a connection. */
  @FunctionalInterface
  interface Use<T extends @Nullable Object> {
    T on(Connection connection) throws SQLException;
  }

  /** Uses the thread's connection, or one that is taken for this use alone. */
  <T extends @Nullable Object> T with(Use<T> use) throws SQLException;
}
