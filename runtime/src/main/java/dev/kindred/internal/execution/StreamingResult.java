package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What is still being read, and the connection that it is read from. Where that is the stream's
 * own, what its rows refer to is read from it too, whichever thread asks. One use at a time:
 * thread-safe.
 */
final class StreamingResult implements ConnectionAccess {

  private final Transactions transactions;
  private final StreamConnection held;
  private final long number;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable PreparedStatement statement;
  private @Nullable ResultSet results;
  private volatile boolean closed;

  /** No result yet. */
  StreamingResult(Transactions transactions, StreamConnection held) {
    this.transactions = transactions;
    this.held = held;
    this.number = transactions.streaming().nextStream();
  }

  /** Prepares a statement and binds its values. */
  @FunctionalInterface
  interface Preparation {
    PreparedStatement on(Connection connection) throws SQLException;
  }

  StreamConnection held() {
    return held;
  }

  boolean isClosed() {
    return closed;
  }

  /**
   * To some drivers a result that was closed is one without further rows.
   *
   * @throws IllegalStateException if it is closed
   */
  void requireOpen() {
    if (closed) {
      throw new IllegalStateException(
          "A stream ends when it is closed, and with the transaction that it was opened in: read"
              + " its rows before.");
    }
  }

  /** Runs a query, whose result takes the place of the one before. */
  void run(Preparation preparation) throws SQLException {
    lock.lock();
    try {
      requireOpen();
      closeStatement();
      statement = preparation.on(held.lease().usable());
      results = statement.executeQuery();
    } catch (Throwable failure) {
      loseAfter(failure);
      throw failure;
    } finally {
      lock.unlock();
    }
  }

  private void closeStatement() throws SQLException {
    PreparedStatement last = statement;
    statement = null;
    results = null;
    if (last != null && !held.lease().isLost()) {
      last.close();
    }
  }

  /** A driver that was left in the middle of something is not called any more. */
  private void loseAfter(Throwable failure) {
    if (DriverFault.isIn(failure)) {
      held.lease().lose(failure);
    }
  }

  /** Reads further rows. */
  <T extends @Nullable Object> T read(ResultReader<T> reader) throws SQLException {
    lock.lock();
    try {
      requireOpen();
      held.lease().usable();
      return ResultSets.read(reader, Objects.requireNonNull(results));
    } catch (Throwable failure) {
      loseAfter(failure);
      throw failure;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Uses the stream's own connection for what its rows refer to, while it is open; elsewhere the
   * thread's, or one for this use alone. So does a thread that has a transaction, or has used
   * another connection since: it may have made changes, and is to see them.
   */
  @Override
  public <T extends @Nullable Object> T with(Use<T> use) throws SQLException {
    if (!closed && !transactions.isActive() && transactions.streaming().isOnlyUsed(number)) {
      lock.lock();
      try {
        if (!closed) {
          return along(use);
        }
      } finally {
        lock.unlock();
      }
    }
    return transactions.with(use);
  }

  private <T extends @Nullable Object> T along(Use<T> use) throws SQLException {
    try {
      return use.on(held.lease().usable());
    } catch (SQLException failure) {
      held.lease().failure(failure, "");
      throw failure;
    } catch (Throwable failure) {
      loseAfter(failure);
      throw failure;
    }
  }

  /** Gives back what it holds, once; a use that runs comes to its end before. */
  void close() throws SQLException {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        giveBack();
      }
    } finally {
      lock.unlock();
    }
  }

  private void giveBack() throws SQLException {
    try {
      closeStatement();
    } catch (Throwable failure) {
      loseAfter(failure);
      throw failure;
    } finally {
      held.release();
    }
  }
}
