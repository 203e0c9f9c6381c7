package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a thread is in the middle of, on one connection. For one thread. */
final class Transaction {

  private final Connection connection;
  private final boolean own;
  private final TransactionSettings settings;
  private final List<Runnable> afterCommit = new ArrayList<>(0);

  /**
   * A transaction on a connection.
   *
   * @param own whether its end is ours to decide
   */
  Transaction(Connection connection, boolean own, TransactionSettings settings) {
    this.connection = connection;
    this.own = own;
    this.settings = settings;
  }

  Connection connection() {
    return connection;
  }

  boolean isReadOnly() {
    return settings.readOnly();
  }

  /** Takes down what to do after the commit. */
  void afterCommit(Runnable action) {
    if (!own) {
      throw new IllegalStateException(
          "afterCommit(..) in a transaction that was opened elsewhere: only who commits it knows"
              + " when that is done. Register the action there.");
    }
    afterCommit.add(action);
  }

  /** How many actions have been taken down. */
  int actions() {
    return afterCommit.size();
  }

  /**
   * Forgets the actions that were taken down after the first so many: what asked for them is
   * undone.
   */
  void forgetActions(int from) {
    afterCommit.subList(from, afterCommit.size()).clear();
  }

  /** Runs all actions; the first exception goes out when the last one has run. */
  void committed() {
    RuntimeException first = null;
    for (Runnable action : List.copyOf(afterCommit)) {
      try {
        action.run();
      } catch (RuntimeException failure) {
        first = first == null ? failure : suppressing(first, failure);
      }
    }
    if (first != null) {
      throw first;
    }
  }

  private static RuntimeException suppressing(RuntimeException first, RuntimeException second) {
    first.addSuppressed(second);
    return first;
  }

  /** Switches the connection over. */
  @Nullable Integer begin() throws SQLException {
    Integer before = settings.isolation() == 0 ? null : connection.getTransactionIsolation();
    if (before != null) {
      connection.setTransactionIsolation(settings.isolation());
    }
    connection.setAutoCommit(false);
    return before;
  }

  /** Switches the connection back. */
  void end(@Nullable Integer isolation) throws SQLException {
    connection.setAutoCommit(true);
    if (isolation != null) {
      connection.setTransactionIsolation(isolation);
    }
  }
}
