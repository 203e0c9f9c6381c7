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

    /** Returns whether it can be repeated on another connection after it has failed. */
    default boolean isRepeatable() {
      return false;
    }
  }

  /** Uses the thread's connection, or one that is taken for this use alone. */
  <T extends @Nullable Object> T with(Use<T> use) throws SQLException;

  /** Uses the thread's connection, or one that is taken for this use alone, which only reads. */
  default <T extends @Nullable Object> T reading(Use<T> use) throws SQLException {
    return with(use);
  }
}
