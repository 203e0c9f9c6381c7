package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Connection that was taken from the primary or from a replica, to which it is to be given back.
 * For one thread.
 *
 * @param replica the replica; null for the primary
 */
record TakenConnection(Connection connection, Connections from, @Nullable Replica replica) {

  /** Takes a connection of the primary. */
  static TakenConnection of(Connections primary) {
    return new TakenConnection(primary.take(), primary, null);
  }

  /** Uses it once, and gives it back. */
  <T extends @Nullable Object> T use(ConnectionAccess.Use<T> use, ErrorTranslator errors)
      throws SQLException {
    T result;
    try {
      result = use.on(connection);
    } catch (Throwable failure) {
      from.giveBackAfterUse(connection, failure);
      if (replica != null && failure instanceof SQLException e && errors.isLost(e)) {
        replica.leaveOut(failure);
      }
      throw failure;
    }
    from.giveBack(connection);
    return result;
  }

  /**
   * Gives it back after a transaction.
   *
   * @param isLost whether it must not be used any more
   * @param failure why the transaction failed; null if it did not
   */
  void giveBack(boolean isLost, @Nullable Throwable failure) {
    if (isLost) {
      from.giveUp(connection, failure);
      if (replica != null && failure != null) {
        replica.leaveOut(failure);
      }
    } else if (failure == null) {
      from.giveBack(connection);
    } else {
      from.giveBack(connection, failure);
    }
  }
}
