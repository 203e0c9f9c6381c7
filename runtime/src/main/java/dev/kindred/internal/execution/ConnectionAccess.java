package dev.kindred.internal.execution;

import dev.kindred.internal.query.RowScopes;
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

  /** Returns the same access for statements under other scopes. */
  default ConnectionAccess under(RowScopes scopes) {
    return this;
  }

  /** Prepares the connection of a stream, which is in a transaction, for a statement. */
  default void prepare(Connection ofStream) throws SQLException {}

  /** Leases the thread's connection, or another one, for the application's own SQL. */
  ConnectionLease lease();

  /** Uses the thread's connection, or one that is taken for this use alone, which only reads. */
  default <T extends @Nullable Object> T reading(Use<T> use) throws SQLException {
    return with(use);
  }
}
