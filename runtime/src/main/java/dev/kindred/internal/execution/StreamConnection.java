package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Connection that a stream holds while it is open.
 *
 * @param lease the lease of the thread's transaction, or of the stream's separate connection
 * @param owner the only thread that may use it; null where any may
 */
record StreamConnection(ConnectionLease lease, @Nullable Thread owner) {

  /**
   * Returns the connection of the thread's transaction, which only its thread may use, or an own
   * one.
   */
  static StreamConnection of(Transactions transactions) throws SQLException {
    Transaction transaction = transactions.current();
    return transaction == null
        ? of(transactions.leaseForStream())
        : new StreamConnection(transaction, Thread.currentThread());
  }

  /**
   * Leases a connection for a stream. With auto-commit off it is a container's, for its thread
   * alone.
   */
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

  /**
   * Switches auto-commit off, without which PostgreSQL reads all rows at once; returns false if it
   * was off.
   */
  private static boolean beginsOwn(Connection connection) throws SQLException {
    boolean own = connection.getAutoCommit();
    if (own) {
      connection.setAutoCommit(false);
    }
    return own;
  }

  /** Returns whether it belongs to the stream and not to a transaction. */
  boolean isOwn() {
    return owner == null;
  }

  /** Restores the connection and gives it back; one that can't be restored is not used any more. */
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
   * Refuses threads that may not use it.
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
