package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Connections of which streams hold some for long. Who gets none meanwhile is told so, and who gets
 * one may change with it what a stream's own connection does not see. Thread-safe.
 */
final class StreamingConnections implements ConnectionSource {

  private final ConnectionSource source;
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicLong opened = new AtomicLong();

  /** The last stream that was opened before the thread used another connection. */
  private final ThreadLocal<@Nullable Long> usedAfter = new ThreadLocal<>();

  /** No stream is open yet. */
  StreamingConnections(ConnectionSource source) {
    this.source = source;
  }

  @Override
  public Connection acquire() throws SQLException {
    if (open.get() == 0) {
      return source.acquire();
    }
    Connection connection = acquireWhileStreaming();
    usedAfter.set(opened.get());
    return connection;
  }

  @Override
  public void release(Connection connection) throws SQLException {
    source.release(connection);
  }

  @Override
  public void prepare(Connection connection) throws SQLException {
    source.prepare(connection);
  }

  @Override
  public void begin(Connection connection, boolean readOnly) throws SQLException {
    source.begin(connection, readOnly);
  }

  @Override
  public void setReadOnly(Connection connection, boolean readOnly) throws SQLException {
    source.setReadOnly(connection, readOnly);
  }

  @Override
  public void discard(Connection connection) throws SQLException {
    source.discard(connection);
  }

  /** The same connections, for the streams themselves. */
  ConnectionSource forStreams() {
    return new ConnectionSource() {

      @Override
      public Connection acquire() throws SQLException {
        Connection connection = open.get() == 0 ? source.acquire() : acquireWhileStreaming();
        open.incrementAndGet();
        return connection;
      }

      @Override
      public void prepare(Connection connection) throws SQLException {
        source.prepare(connection);
      }

      @Override
      public void release(Connection connection) throws SQLException {
        open.decrementAndGet();
        source.release(connection);
      }

      @Override
      public void discard(Connection connection) throws SQLException {
        open.decrementAndGet();
        source.discard(connection);
      }
    };
  }

  /** The number of a stream that is opened now. */
  long nextStream() {
    return opened.incrementAndGet();
  }

  /** Whether the thread has used no other connection since a stream was opened. */
  boolean isOnlyUsed(long stream) {
    Long last = usedAfter.get();
    return last == null || last < stream;
  }

  private Connection acquireWhileStreaming() throws SQLException {
    try {
      return source.acquire();
    } catch (SQLException none) {
      throw explained(none);
    }
  }

  /** The same kind of exception, by its class and state. */
  private SQLException explained(SQLException none) {
    String text =
        none.getMessage()
            + " Streams that are open hold "
            + open.get()
            + " of the connections; on these their rows load what they refer to. All else, such as"
            + " a change, needs one more: make the pool larger, or close the stream first.";
    return none instanceof SQLTransientConnectionException
        ? new SQLTransientConnectionException(text, none.getSQLState(), none.getErrorCode(), none)
        : new SQLException(text, none.getSQLState(), none.getErrorCode(), none);
  }
}
