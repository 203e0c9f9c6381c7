package dev.kindred.internal.execution;

import dev.kindred.spi.transaction.TransactionCoordinator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Source of connections, to which they are given back. Thread-safe. */
public interface ConnectionSource {

  /**
   * Returns whether it is a pool, so that no connection is in a transaction of the application's.
   */
  default boolean isPool() {
    return true;
  }

  /** Returns how many connections there can be at once; empty if nobody tells. */
  default OptionalInt size() {
    return OptionalInt.empty();
  }

  /** Returns who coordinates transactions on the connections; null where nobody does. */
  default @Nullable TransactionCoordinator coordinator() {
    return null;
  }

  /** Takes a connection, which is to be released or discarded. */
  Connection acquire() throws SQLException;

  /** Takes a connection that nobody else uses and that is in no transaction. */
  default Connection acquireSeparate() throws SQLException {
    return acquire();
  }

  /** Prepares a connection that was just acquired. */
  default void prepare(Connection connection) throws SQLException {}

  /** Sets whether a connection refuses to write; must be called outside a transaction. */
  default void setReadOnly(Connection connection, boolean readOnly) throws SQLException {
    connection.setReadOnly(readOnly);
  }

  /** Begins a transaction on a connection. */
  default void begin(Connection connection, boolean readOnly) throws SQLException {
    connection.setAutoCommit(false);
  }

  /** Gives a connection back. */
  void release(Connection connection) throws SQLException;

  /** Closes a connection for good and gives it back. */
  void discard(Connection connection) throws SQLException;
}
