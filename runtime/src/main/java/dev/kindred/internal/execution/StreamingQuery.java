package dev.kindred.internal.execution;

import dev.kindred.error.DatabaseException;
import dev.kindred.internal.dialect.UserCodeException;
import dev.kindred.internal.observation.Observation;
import java.lang.ref.Cleaner;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Query whose rows are still being read. Until it is closed it holds a connection: that of the
 * thread's transaction, which only that thread may use and which closes the query when it ends; or
 * a separate one, which any thread may use, and which is also given back when the query is
 * unreachable.
 */
public final class StreamingQuery implements AutoCloseable {

  private final StreamingResult result;
  private final Cleaner.@Nullable Cleanable unclosed;
  private volatile String sql = "";
  private volatile boolean ended;
  private volatile boolean closed;

  private StreamingQuery(StreamingResult result) {
    this.result = result;
    this.unclosed = isOwn() ? UnclosedStreams.watch(this, result) : null;
  }

  /**
   * Takes the connection for a query.
   *
   * @param others access to the connections that are used once the stream has none
   */
  static StreamingQuery on(Transactions transactions, ConnectionAccess others) throws SQLException {
    StreamConnection held = StreamConnection.of(transactions);
    StreamingResult result = new StreamingResult(transactions, others, held);
    Transaction transaction = transactions.current();
    if (transaction != null) {
      transaction.streams().add(result);
    }
    return new StreamingQuery(result);
  }

  /** Returns whether it has a separate connection. */
  public boolean isOwn() {
    return result.held().isOwn();
  }

  /** Runs a query, whose rows follow those of the one before. */
  void run(String text, Observation observation, StreamingResult.Preparation preparation) {
    sql = text;
    result.observe(observation);
    recording(
        () -> {
          result.run(preparation);
          return true;
        });
    observation.answered();
  }

  /** Returns the result, on whose connection related entities are loaded. */
  StreamingResult result() {
    return result;
  }

  /**
   * Returns whether its rows can be read one by one, without a lock: only this thread reads it or
   * uses its connection, and nobody is told how long it took.
   */
  public boolean isForOneThread() {
    return !isOwn() && !result.observation().isTimed();
  }

  /**
   * Reads further rows without a lock, and may hand them over meanwhile. It is only for a query
   * {@link #isForOneThread for one thread}.
   */
  public <T> T readUnlocked(ResultReader<T> reader) {
    requireReadable();
    result.held().lease().usable();
    try {
      return reader.read(result.results());
    } catch (SQLException | RowReadException e) {
      result.loseAfter(e);
      throw failure(e);
    } catch (VirtualMachineError e) {
      result.loseAfter(e);
      throw e;
    }
  }

  /** Returns whether this thread can read further rows. */
  public boolean isReadableHere() {
    return !ended
        && !closed
        && !result.isClosed()
        && result.held().owner() == Thread.currentThread();
  }

  /**
   * Refuses to read another row.
   *
   * @throws IllegalStateException if it is closed
   */
  public void requireOpen() {
    result.requireOpen();
  }

  /** Reads further rows. */
  public <T extends @Nullable Object> T read(ResultReader<T> reader) {
    requireReadable();
    return recording(() -> result.read(reader));
  }

  /** Calls the driver; translates what it throws, and records it as the statement's failure. */
  private <T extends @Nullable Object> T recording(ErrorTranslator.Action<T> call) {
    try {
      return translating(call);
    } catch (Throwable failure) {
      result.observation().failed(failure);
      throw failure;
    }
  }

  private <T extends @Nullable Object> T translating(ErrorTranslator.Action<T> call) {
    try {
      return call.run();
    } catch (SQLException | RowReadException | UserCodeException e) {
      throw failure(e);
    }
  }

  private DatabaseException failure(Exception thrown) {
    return result.held().lease().failure(ErrorTranslator.unwrapped(thrown), sql);
  }

  /**
   * Refuses to hand out rows, even if they have been read.
   *
   * @throws IllegalStateException if it was closed before its end, or belongs to the transaction of
   *     another thread
   */
  public void requireReadable() {
    if (closed || !ended) {
      result.requireOpen();
    }
    result.held().requireThread();
  }

  /**
   * Refuses to share its rows among threads.
   *
   * @throws IllegalStateException if it belongs to a transaction
   */
  public void requireShareable() {
    result.held().requireOwn();
  }

  /** Gives the connection back, since all rows are read. */
  public void end() {
    ended = true;
    giveBack();
  }

  @Override
  public void close() {
    if (!result.isClosed()) {
      result.held().requireThread();
    }
    closed = true;
    giveBack();
  }

  private void giveBack() {
    try {
      result.close();
    } catch (SQLException e) {
      throw failure(e);
    }
    if (unclosed != null) {
      unclosed.clean();
    }
  }
}
