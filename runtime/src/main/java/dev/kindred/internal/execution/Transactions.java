package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * The transaction of each thread. Whatever runs on a thread while it has one joins it; a
 * transaction inside another is a savepoint. Any exception rolls back. A connection that comes with
 * auto-commit switched off is in a transaction of somebody else's, such as a container's, who will
 * end it: there too a transaction is a savepoint.
 */
public final class Transactions {

  private final ConnectionSource source;
  private final ErrorTranslator errors;
  private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();

  /** No thread has a transaction yet. */
  Transactions(ConnectionSource source, ErrorTranslator errors) {
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
    T result;
    try {
      result = runOn(connection, body);
    } catch (Throwable failure) {
      suppressing(failure, () -> source.release(connection));
      throw failure;
    }
    errors.running("", () -> source.release(connection));
    return result;
  }

  private <T extends @Nullable Object, X extends Exception> T runOn(
      Connection connection, Body<T, X> body) throws X {
    boolean isOwn = errors.translating("", connection::getAutoCommit);
    current.set(connection);
    try {
      return isOwn ? committed(connection, body) : nested(connection, body);
    } finally {
      current.remove();
    }
  }

  private <T extends @Nullable Object, X extends Exception> T committed(
      Connection connection, Body<T, X> body) throws X {
    errors.running("", () -> connection.setAutoCommit(false));
    try {
      T result = body.run();
      errors.commit(connection);
      errors.running("", () -> connection.setAutoCommit(true));
      return result;
    } catch (Throwable failure) {
      suppressing(failure, connection::rollback);
      suppressing(failure, () -> connection.setAutoCommit(true));
      throw failure;
    }
  }

  private <T extends @Nullable Object, X extends Exception> T nested(
      Connection connection, Body<T, X> body) throws X {
    Savepoint savepoint = errors.translating("savepoint", connection::setSavepoint);
    T result;
    try {
      result = body.run();
    } catch (Throwable failure) {
      suppressing(
          failure,
          () -> {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
          });
      throw failure;
    }
    errors.running("release savepoint", () -> connection.releaseSavepoint(savepoint));
    return result;
  }

  /** What fails while an exception is on its way must not hide it. */
  private static void suppressing(Throwable failure, ErrorTranslator.Step step) {
    try {
      step.run();
    } catch (SQLException second) {
      failure.addSuppressed(second);
    }
  }

  /** Runs a body whose statements all go over one connection, without a transaction. */
  public void onOneConnection(Runnable body) {
    if (current.get() != null) {
      body.run();
      return;
    }
    errors.running(
        "",
        () ->
            with(
                connection -> {
                  current.set(connection);
                  try {
                    body.run();
                    return true;
                  } finally {
                    current.remove();
                  }
                }));
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
