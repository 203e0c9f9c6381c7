package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Taking and giving back of connections. One that may be out of step with its server is closed, so
 * that nobody reads the answers to somebody else's statements. Thread-safe.
 */
final class Connections {

  private static final Logger LOG = LoggerFactory.getLogger("dev.kindred.connection");

  private final ConnectionSource source;
  private final ErrorTranslator errors;

  /**
   * Connections that could not be closed where they failed: at the end of a stack there is no room
   * for it.
   */
  private final Deque<Connection> left = new ConcurrentLinkedDeque<>();

  Connections(ConnectionSource source, ErrorTranslator errors) {
    this.source = source;
    this.errors = errors;
  }

  /**
   * Takes a connection, which is to be given back.
   *
   * @throws dev.kindred.error.ConnectionLostException if there is none
   */
  Connection take() {
    if (!left.isEmpty()) {
      giveUpWhatIsLeft();
    }
    Connection connection;
    try {
      connection = source.acquire();
    } catch (SQLException | RuntimeException e) {
      throw errors.noConnection(e);
    }
    try {
      source.prepare(connection);
    } catch (SQLException failure) {
      giveUp(connection, failure);
      throw errors.noConnection(failure);
    } catch (Throwable failure) {
      giveUp(connection, failure);
      throw failure;
    }
    return connection;
  }

  private void giveUpWhatIsLeft() {
    Deque<Connection> now = new ArrayDeque<>();
    for (Connection each = left.poll(); each != null; each = left.poll()) {
      now.add(each);
    }
    now.forEach(each -> giveUp(each, null));
  }

  /** Returns the settings that a transaction will change on a connection. */
  ConnectionSettings switches(Connection connection, TransactionSettings settings) {
    return new ConnectionSettings(connection, source, settings);
  }

  /**
   * Gives a connection back after its work is done; a failure is only logged, since it would tell
   * the caller that the work is not done.
   */
  void giveBack(Connection connection) {
    try {
      source.release(connection);
    } catch (Throwable failure) {
      giveUp(connection, failure);
      warn(failure);
    }
  }

  /** Gives a connection back after its use has failed. */
  void giveBackAfterUse(Connection connection, Throwable failure) {
    if (DriverFault.isIn(failure) || (failure instanceof SQLException e && errors.isLost(e))) {
      giveUp(connection, failure);
    } else {
      giveBack(connection, failure);
    }
  }

  /** Gives a connection back while a failure is thrown. */
  void giveBack(Connection connection, Throwable failure) {
    try {
      source.release(connection);
    } catch (Throwable second) {
      ErrorTranslator.suppress(failure, second);
      giveUp(connection, failure);
    }
  }

  /** Closes a connection, so that nobody uses it any more. */
  void giveUp(Connection connection, @Nullable Throwable failure) {
    try {
      source.discard(connection);
    } catch (SQLException | RuntimeException second) {
      if (failure != null) {
        ErrorTranslator.suppress(failure, second);
      }
    } catch (Error second) {
      left.add(connection);
    }
  }

  static void warn(Throwable failure) {
    LOG.warn(
        "What was to be done is done, but its connection was not given back: {}",
        failure.toString());
  }
}
