package dev.kindred.internal.execution;

import dev.kindred.internal.observation.Observation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Result that is being read, and its connection. If that is the stream's own, any thread loads
 * related entities on it. One use at a time; thread-safe.
 */
final class StreamingResult implements ConnectionAccess {

  private final Transactions transactions;
  private final ConnectionAccess others;
  private final StreamConnection held;
  private final long number;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable PreparedStatement statement;
  private @Nullable ResultSet results;
  private volatile Observation observation = Observation.NONE;
  private volatile boolean closed;

  StreamingResult(Transactions transactions, ConnectionAccess others, StreamConnection held) {
    this.transactions = transactions;
    this.others = others;
    this.held = held;
    this.number = transactions.streaming().nextStream();
  }

  /** Preparation of a statement, with its values bound. */
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
   * Refuses a closed result, which some drivers take for one without further rows.
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

  /** Observes the next query; the one before has ended. */
  void observe(Observation next) {
    observation.end();
    observation = next;
  }

  /** Returns the observation of the query. */
  Observation observation() {
    return observation;
  }

  /** Runs a query, whose result replaces the one before. */
  void run(Preparation preparation) throws SQLException {
    lock.lock();
    try {
      requireOpen();
      closeStatement();
      observation.resume();
      statement = preparation.on(held.lease().usable());
      results = observation.counting(statement.executeQuery());
    } catch (Throwable failure) {
      loseAfter(failure);
      throw failure;
    } finally {
      observation.pause();
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

  /** Marks the connection as lost if the driver failed in the middle of something. */
  void loseAfter(Throwable failure) {
    if (DriverFault.isIn(failure)) {
      held.lease().lose(failure);
    }
  }

  /** Returns the rows, for the only thread that may read them. */
  ResultSet results() {
    return Objects.requireNonNull(results);
  }

  /** Reads further rows. */
  <T extends @Nullable Object> T read(ResultReader<T> reader) throws SQLException {
    lock.lock();
    try {
      requireOpen();
      held.lease().usable();
      observation.resume();
      return ResultSets.read(reader, Objects.requireNonNull(results));
    } catch (Throwable failure) {
      loseAfter(failure);
      throw failure;
    } finally {
      observation.pause();
      lock.unlock();
    }
  }

  /**
   * Uses the stream's own connection while it is open; else the thread's, or one for this use
   * alone. A thread that has a transaction, or has used another connection since the stream was
   * opened, may have made changes and must see them: it does not use the stream's.
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
    return others.with(use);
  }

  @Override
  public ConnectionLease lease() {
    return others.lease();
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

  /** Closes the statement and gives the connection back, once, after a running use has ended. */
  void close() throws SQLException {
    try {
      closeOnce();
    } finally {
      observation.end();
    }
  }

  private void closeOnce() throws SQLException {
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
