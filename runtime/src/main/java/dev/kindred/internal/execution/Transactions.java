package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * The transaction of each thread. Whatever runs on a thread while it has one joins it; a
 * transaction inside another is a savepoint. Any exception rolls back.
 */
public final class Transactions {

  private final ConnectionSource source;
  private final ErrorTranslator errors;
  private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();

  /** No thread has a transaction yet. */
  public Transactions(ConnectionSource source, ErrorTranslator errors) {
    this.source = source;
    this.errors = errors;
  }

  /** Something to do in a transaction. */
  @FunctionalInterface
  public interface Body<T, X extends Exception> {
    /** Does it. */
    T run() throws X;
  }

  /** Something to do with a connection. */
  @FunctionalInterface
  interface Use<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Runs a body in a transaction of its own, or in a savepoint of the thread's. */
  public <T extends @Nullable Object, X extends Exception> T run(Body<T, X> body) throws X {
    Connection outer = current.get();
    return outer == null ? begin(body) : nested(outer, body);
  }

  private <T extends @Nullable Object, X extends Exception> T begin(Body<T, X> body) throws X {
    Connection connection = errors.translating("", source::acquire);
    try {
      errors.translating("", () -> setAutoCommit(connection, false));
      current.set(connection);
      T result = body.run();
      errors.translating("commit", () -> commit(connection));
      return result;
    } catch (Throwable failure) {
      suppressing(failure, connection::rollback);
      throw failure;
    } finally {
      current.remove();
      errors.translating("", () -> giveBack(connection));
    }
  }

  private <T extends @Nullable Object, X extends Exception> T nested(
      Connection connection, Body<T, X> body) throws X {
    Savepoint savepoint = errors.translating("savepoint", connection::setSavepoint);
    try {
      return body.run();
    } catch (Throwable failure) {
      suppressing(failure, () -> connection.rollback(savepoint));
      throw failure;
    }
  }

  private interface Step {
    void run() throws SQLException;
  }

  /** What fails while an exception is on its way must not hide it. */
  private static void suppressing(Throwable failure, Step step) {
    try {
      step.run();
    } catch (SQLException second) {
      failure.addSuppressed(second);
    }
  }

  private static boolean setAutoCommit(Connection connection, boolean on) throws SQLException {
    connection.setAutoCommit(on);
    return on;
  }

  private static boolean commit(Connection connection) throws SQLException {
    connection.commit();
    return true;
  }

  private boolean giveBack(Connection connection) throws SQLException {
    try {
      return setAutoCommit(connection, true);
    } finally {
      source.release(connection);
    }
  }

  /** Uses the thread's connection, or one for this use alone. */
  <T extends @Nullable Object> T with(Use<T> use) throws SQLException {
    Connection open = current.get();
    if (open != null) {
      return use.on(open);
    }
    Connection connection = source.acquire();
    try {
      return use.on(connection);
    } finally {
      source.release(connection);
    }
  }

  /** The thread's connection where it has a transaction; to be handed to jOOQ, and not closed. */
  public Connection acquire() throws SQLException {
    Connection open = current.get();
    return open == null ? source.acquire() : open;
  }

  /** Gives back what {@link #acquire} gave. */
  public void release(Connection connection) throws SQLException {
    if (current.get() != connection) {
      source.release(connection);
    }
  }
}
