package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The connection that a stream holds while it is open.
 *
 * @param lease the thread's transaction, or one of the stream's own
 * @param owner the only thread that may use it; null where any may
 */
record StreamConnection(ConnectionLease lease, @Nullable Thread owner) {

  /** The thread's where it has a transaction, and that of the transaction's thread alone. */
  static StreamConnection of(Transactions transactions) throws SQLException {
    Transaction transaction = transactions.current();
    return transaction == null
        ? of(transactions.leaseForStream())
        : new StreamConnection(transaction, Thread.currentThread());
  }

  /** A container's connection comes with auto-commit off and is for its thread, too. */
  private static StreamConnection of(ConnectionLease lease) throws SQLException {
    try {
      return lease.calling(() -> beginsOwn(lease.usable()))
          ? new StreamConnection(lease, null)
          : new StreamConnection(lease, Thread.currentThread());
    } catch (Throwable failure) {
      lease.release();
      throw failure;
    }
  }

  /** PostgreSQL reads rows as they are asked for only where auto-commit is off. */
  private static boolean beginsOwn(Connection connection) throws SQLException {
    boolean own = connection.getAutoCommit();
    if (own) {
      connection.setAutoCommit(false);
    }
    return own;
  }

  /** Whether it belongs to the stream, and not to a transaction. */
  boolean isOwn() {
    return owner == null;
  }

  /** Gives it back as it was; what can't be given back so goes no further. */
  void release() throws SQLException {
    try {
      if (isOwn() && !lease.isLost()) {
        lease.usable().rollback();
        lease.usable().setAutoCommit(true);
      }
    } catch (Throwable failure) {
      lease.lose(failure);
      throw failure;
    } finally {
      lease.release();
    }
  }

  /**
   * Refuses threads that may not use it, before anything is touched.
   *
   * @throws IllegalStateException on another thread than the transaction's
   */
  void requireThread() {
    if (owner != Thread.currentThread()) {
      requireOwn();
    }
  }

  /**
   * Refuses to share rows among threads where only one may use it.
   *
   * @throws IllegalStateException if it belongs to a transaction
   */
  void requireOwn() {
    if (owner != null) {
      throw new IllegalStateException(
          "A stream of a transaction is read and closed by the transaction's own thread, which"
              + " uses the same connection: collect its rows with toList() before they go to other"
              + " threads, or leave it sequential().");
    }
  }
}
