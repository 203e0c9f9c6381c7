package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Connections of which open streams hold some for long. An exception says so where no connection is
 * left. A thread that gets another connection may make changes on it, which a stream's own
 * connection does not see. Thread-safe.
 */
final class StreamingConnections extends ForwardingConnections {

  private final AtomicInteger open = new AtomicInteger();
  private final AtomicLong opened = new AtomicLong();

  /** Number of the last stream that was opened before the thread used another connection. */
  private final ThreadLocal<@Nullable Long> usedAfter = new ThreadLocal<>();

  StreamingConnections(ConnectionSource source) {
    super(source);
  }

  @Override
  public Connection acquire() throws SQLException {
    if (open.get() == 0) {
      return super.acquire();
    }
    Connection connection = explaining(super::acquire);
    usedAfter.set(opened.get());
    return connection;
  }

  private Connection explaining(ErrorTranslator.Action<Connection> taking) throws SQLException {
    try {
      return taking.run();
    } catch (SQLException none) {
      throw explained(none);
    }
  }

  /** Returns the same connections for the streams themselves, which are counted. */
  ConnectionSource forStreams() {
    return new ForStreams(this);
  }

  private static final class ForStreams extends ForwardingConnections {

    private final StreamingConnections connections;

    ForStreams(StreamingConnections connections) {
      super(connections);
      this.connections = connections;
    }

    @Override
    public Connection acquire() throws SQLException {
      Connection connection = connections.acquireForStream();
      connections.open.incrementAndGet();
      return connection;
    }

    @Override
    public void release(Connection connection) throws SQLException {
      connections.open.decrementAndGet();
      super.release(connection);
    }

    @Override
    public void discard(Connection connection) throws SQLException {
      connections.open.decrementAndGet();
      super.discard(connection);
    }
  }

  private Connection acquireForStream() throws SQLException {
    return open.get() == 0 ? acquireSeparate() : explaining(this::acquireSeparate);
  }

  /** Returns the number of a stream that is opened now. */
  long nextStream() {
    return opened.incrementAndGet();
  }

  /** Returns whether the thread has used no other connection since a stream was opened. */
  boolean isOnlyUsed(long stream) {
    Long last = usedAfter.get();
    return last == null || last < stream;
  }

  /** Returns an exception of the same class and state that tells of the streams. */
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
