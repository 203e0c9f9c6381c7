package dev.kindred.internal.execution;

import dev.kindred.error.DatabaseException;
import dev.kindred.internal.execution.Transaction.End;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The transaction of each thread. Whatever runs on a thread while it has one joins it; a
 * transaction inside another is a savepoint. Any exception rolls back. A connection that comes with
 * auto-commit switched off is in a transaction of somebody else's, such as a container's, who will
 * end it: there too a transaction is a savepoint.
 */
public final class Transactions {

  private final StreamingConnections streaming;
  private final Connections connections;
  private final Connections connectionsOfStreams;
  private final ErrorTranslator errors;
  private final ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();

  /** No thread has a transaction yet. */
  Transactions(ConnectionSource source, ErrorTranslator errors) {
    this.streaming = new StreamingConnections(source);
    this.connections = new Connections(streaming, errors);
    this.connectionsOfStreams = new Connections(streaming.forStreams(), errors);
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
    return run(TransactionSettings.DEFAULT, body);
  }

  /**
   * The same for what is one step to its caller: a transaction of its own is run again where others
   * got in its way, and a savepoint where that has undone it alone.
   */
  public <T extends @Nullable Object, X extends Exception> T atomic(Body<T, X> body) throws X {
    Transaction open = current.get();
    return open == null
        ? outermost(TransactionSettings.DEFAULT, TransactionRetry.ofStep(), body)
        : TransactionRetry.ofSavepoint(open, errors).run(() -> run(body));
  }

  /** Runs a body whose failure leaves the thread's transaction usable, where it has one. */
  public <T extends @Nullable Object, X extends Exception> T apart(Body<T, X> body) throws X {
    return isActive() ? run(body) : body.run();
  }

  /**
   * The same with settings. Only the outermost transaction can be run again: in an inner one, what
   * came before it would be lost.
   *
   * @throws IllegalStateException if the thread has a transaction, which can't get these settings
   */
  public <T extends @Nullable Object, X extends Exception> T run(
      TransactionSettings settings, Body<T, X> body) throws X {
    Transaction outer = current.get();
    if (outer == null) {
      return outermost(settings, TransactionRetry.of(settings, errors), body);
    }
    requireToJoin(settings);
    return outer.nested(body);
  }

  private static void requireToJoin(TransactionSettings settings) {
    if (!settings.canJoin()) {
      throw new IllegalStateException(
          settings.durable()
              ? "A durable transaction inside another one: what it does would be undone with it."
              : "The transaction has begun already: its isolation and readOnly are those it began"
                  + " with.");
    }
  }

  /** What is to be done after the commit is no part of what is run again. */
  private <T extends @Nullable Object, X extends Exception> T outermost(
      TransactionSettings settings, TransactionRetry repetition, Body<T, X> body) throws X {
    Committed<T> committed = repetition.run(() -> once(settings, repetition, body));
    committed.actions().run();
    return committed.result();
  }

  private record Committed<T extends @Nullable Object>(T result, AfterCommit actions) {}

  private <T extends @Nullable Object, X extends Exception> Committed<T> once(
      TransactionSettings settings, TransactionRetry repetition, Body<T, X> body) throws X {
    Connection connection = connections.take();
    Transaction transaction = null;
    Committed<T> committed;
    try {
      End by = errors.translating("", connection::getAutoCommit) ? End.OURS : End.ANOTHERS;
      transaction = new Transaction(connection, by, settings, errors);
      if (by == End.ANOTHERS) {
        repetition.end(); // what came before it in the other's transaction would be lost
        requireToJoin(settings);
      }
      committed = new Committed<>(runOn(transaction, settings, body), transaction.actions());
    } catch (Throwable failure) {
      giveBack(connection, transaction, failure);
      throw failure;
    }
    giveBack(connection, transaction, null);
    return committed;
  }

  private void giveBack(
      Connection connection, @Nullable Transaction transaction, @Nullable Throwable failure) {
    if (transaction == null || transaction.isLost()) {
      connections.giveUp(connection, failure);
    } else if (failure == null) {
      connections.giveBack(connection);
    } else {
      connections.giveBack(connection, failure);
    }
  }

  private <T extends @Nullable Object, X extends Exception> T runOn(
      Transaction transaction, TransactionSettings settings, Body<T, X> body) throws X {
    Body<T, X> closing = transaction.closingStreams(body);
    current.set(transaction);
    try {
      return transaction.isOurs()
          ? transaction.committed(connections.switches(transaction.usable(), settings), closing)
          : transaction.nested(closing);
    } finally {
      current.remove();
    }
  }

  /** Runs an action when the thread's transaction has been committed; at once if it has none. */
  public void afterCommit(Runnable action) {
    Transaction transaction = current.get();
    if (transaction == null) {
      action.run();
    } else {
      transaction.afterCommit(action);
    }
  }

  /**
   * Nothing is changed where nothing is to be.
   *
   * @throws IllegalStateException if the thread's transaction is read-only
   */
  void requireWritable() {
    Transaction transaction = current.get();
    if (transaction != null && transaction.isReadOnly()) {
      throw new IllegalStateException(
          "The transaction is read-only: it changes nothing. Nothing was sent.");
    }
  }

  /**
   * There is a transaction, be it a container's: what would end with each statement makes no sense.
   *
   * @throws IllegalStateException if there is none
   */
  void requireActive(String what) {
    boolean alone =
        current.get() == null
            && errors.translating("", () -> with(connection -> connection.getAutoCommit()));
    if (alone) {
      throw new IllegalStateException(
          what + " outside a transaction: what it locks would be free at once. Nothing was sent.");
    }
  }

  /** The thread's transaction; null where it has none. */
  @Nullable Transaction current() {
    return current.get();
  }

  /** The thread's transaction, where it has one, reads rows without a lock. */
  void look() {
    Transaction open = current.get();
    if (open != null) {
      open.look();
    }
  }

  /** Whether the thread's transaction has read rows: it may go on seeing what it saw then. */
  boolean hasLooked() {
    Transaction open = current.get();
    return open != null && open.hasLooked();
  }

  /** Whether the thread has a transaction. */
  public boolean isActive() {
    return current.get() != null;
  }

  /** Runs a body whose statements all go over one connection, without a transaction. */
  public void onOneConnection(Runnable body) {
    if (current.get() != null) {
      body.run();
      return;
    }
    Connection connection = connections.take();
    Transaction session =
        new Transaction(connection, End.NONE, TransactionSettings.DEFAULT, errors);
    current.set(session);
    try {
      body.run();
    } catch (Throwable failure) {
      giveBack(connection, session, failure);
      throw failure;
    } finally {
      current.remove();
    }
    giveBack(connection, session, null);
  }

  /** Uses the thread's connection, or one for this use alone. */
  <T extends @Nullable Object> T with(Use<T> use) throws SQLException {
    Transaction open = current.get();
    return open == null ? alone(use) : open.with(use);
  }

  private <T extends @Nullable Object> T alone(Use<T> use) throws SQLException {
    Connection connection = connections.take();
    T result;
    try {
      result = use.on(connection);
    } catch (Throwable failure) {
      connections.giveBackAfterUse(connection, failure);
      throw failure;
    }
    connections.giveBack(connection);
    return result;
  }

  /** Translates what a driver threw; the thread's transaction takes note of it. */
  DatabaseException failure(SQLException e, String sql) {
    Transaction open = current.get();
    return open == null ? errors.translate(e, sql) : open.failure(e, sql);
  }

  /** A connection for a stream, whose thread has no transaction; to be released. */
  ConnectionLease leaseForStream() {
    return new SingleUseLease(connectionsOfStreams, errors);
  }

  /** The connections, of which streams hold some. */
  StreamingConnections streaming() {
    return streaming;
  }

  /** The connection of the thread's transaction, or one of its own; to be released. */
  ConnectionLease lease() {
    look();
    Transaction open = current.get();
    return open == null ? new SingleUseLease(connections, errors) : open;
  }
}
