package dev.kindred.internal.execution;

import dev.kindred.error.DatabaseException;
import dev.kindred.error.TransactionAbortedException;
import dev.kindred.internal.execution.Transactions.Body;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transaction on a connection, with the savepoints inside it. Once the database has ended it,
 * nothing goes out any more: a statement would begin a new one. For one thread.
 */
final class Transaction implements ConnectionLease {

  private final Connection connection;
  private final End by;
  private final TransactionSettings settings;
  private final ErrorTranslator errors;
  private final TransactionStreams streams = new TransactionStreams();
  private final AfterCommit actions = new AfterCommit();
  private boolean looked;

  /** What ended it before its time. */
  private @Nullable Throwable end;

  private boolean lost;

  /** The first statement that was refused, since the last return to a savepoint. */
  private @Nullable DatabaseException refused;

  /**
   * A transaction on a connection.
   *
   * @param by who ends it
   */
  Transaction(Connection connection, End by, TransactionSettings settings, ErrorTranslator errors) {
    this.connection = connection;
    this.by = by;
    this.settings = settings;
    this.errors = errors;
  }

  /** Who ends a transaction; where nobody does, there is none but that of each statement. */
  enum End {
    OURS,
    ANOTHERS,
    NONE
  }

  /**
   * The connection, for a statement of this transaction.
   *
   * @throws TransactionAbortedException if the database has ended it
   */
  @Override
  public Connection usable() {
    if (end != null) {
      throw new TransactionAbortedException(
          "This transaction was ended by the database, or with its connection: what it did is"
              + " undone, and nothing more is done in it. Run it again as a whole. The cause is the"
              + " failure that came first.",
          end);
    }
    return connection;
  }

  /** Uses the connection for a statement. */
  <T extends @Nullable Object> T with(Transactions.Use<T> use) throws SQLException {
    Connection usable = usable();
    try {
      return use.on(usable);
    } catch (Throwable failure) {
      if (DriverFault.isIn(failure)) {
        lose(failure);
      }
      throw failure;
    }
  }

  @Override
  public void lose(Throwable failure) {
    lost = true;
    if (end == null) {
      end = failure instanceof RowReadException ? failure.getCause() : failure;
    }
  }

  @Override
  public boolean isLost() {
    return lost;
  }

  /** It is given back when the transaction is over. */
  @Override
  public void release() {}

  /** Rows are read as they are now: a database may go on showing them so. */
  void look() {
    looked = true;
  }

  boolean hasLooked() {
    return looked;
  }

  /** Whether its end is ours to decide. */
  boolean isOurs() {
    return by == End.OURS;
  }

  /** Whether it has ended before its time. */
  boolean isOver() {
    return end != null;
  }

  boolean isReadOnly() {
    return settings.readOnly();
  }

  /** What is to be done when it has been committed. */
  AfterCommit actions() {
    return actions;
  }

  /** The streams that were opened in it. */
  TransactionStreams streams() {
    return streams;
  }

  /** A body after which no stream is open. */
  <T extends @Nullable Object, X extends Exception> Body<T, X> closingStreams(Body<T, X> body) {
    return () -> {
      T result;
      try {
        result = body.run();
      } catch (Throwable failure) {
        ErrorTranslator.suppressing(failure, () -> streams.closeAllBut(List.of()));
        throw failure;
      }
      step("", () -> streams.closeAllBut(List.of()));
      return result;
    };
  }

  /** Takes down what to do after the commit. */
  void afterCommit(Runnable action) {
    if (!isOurs()) {
      throw new IllegalStateException(
          "afterCommit(..) in a transaction that was opened elsewhere: only who commits it knows"
              + " when that is done. Register the action there.");
    }
    usable();
    actions.add(action);
  }

  /** Runs a body from the beginning to the commit; any failure rolls back. */
  <T extends @Nullable Object, X extends Exception> T committed(
      ConnectionSettings switches, Body<T, X> body) throws X {
    begin(switches);
    T result;
    try {
      result = body.run();
      usable();
      step("commit", () -> errors.commit(connection));
    } catch (Throwable failure) {
      cleaning(failure, connection::rollback);
      cleaning(failure, switches::restore);
      throw failure;
    }
    restoreWhenDone(switches);
    return result;
  }

  private void begin(ConnectionSettings switches) {
    try {
      switches.begin();
    } catch (SQLException e) {
      cleaning(e, switches::restore);
      throw errors.translate(e, "");
    } catch (RuntimeException | Error e) {
      lose(e);
      throw e;
    }
  }

  /**
   * A connection that can't be cleaned is as good as lost: its next user would join what is open.
   */
  private void cleaning(Throwable failure, ErrorTranslator.Step step) {
    if (!lost) {
      try {
        step.run();
      } catch (Throwable second) {
        lost = true;
        ErrorTranslator.suppress(failure, second);
      }
    }
  }

  private void restoreWhenDone(ConnectionSettings switches) {
    try {
      switches.restore();
    } catch (Throwable failure) {
      lost = true;
      Connections.warn(failure);
    }
  }

  /** Runs a body from a savepoint on; any failure rolls back to it. */
  <T extends @Nullable Object, X extends Exception> T nested(Body<T, X> body) throws X {
    usable();
    int before = actions.size();
    List<StreamingResult> open = streams.open();
    Savepoint savepoint = set();
    T result;
    try {
      result = body.run();
      usable();
      step("release savepoint", () -> connection.releaseSavepoint(savepoint));
    } catch (Throwable failure) {
      actions.forget(before);
      ErrorTranslator.suppressing(failure, () -> streams.closeAllBut(open));
      undo(savepoint, failure);
      throw failure;
    }
    return result;
  }

  private Savepoint set() {
    try {
      return connection.setSavepoint();
    } catch (SQLException e) {
      throw failure(e, "savepoint");
    } catch (RuntimeException | Error e) {
      lose(e);
      throw e;
    }
  }

  private void step(String sql, ErrorTranslator.Step step) {
    try {
      step.run();
    } catch (SQLException e) {
      throw failure(e, sql);
    } catch (RuntimeException | Error e) {
      lose(e);
      throw e;
    }
  }

  /** It may be the end. */
  @Override
  public DatabaseException failure(SQLException e, String sql) {
    DatabaseException failure = errors.translate(e, sql);
    lost |= errors.isLost(e);
    if (end == null && by != End.NONE) {
      note(failure, e);
    }
    return failure;
  }

  private void note(DatabaseException failure, SQLException e) {
    if (errors.hasEnded(e, connection)) {
      end = failure;
    } else if (refused == null) {
      refused = failure;
    } else if (errors.isOfFailedTransaction(e)) {
      failure.addSuppressed(refused);
    }
  }

  /** What can't be undone alone is undone with the whole transaction. */
  private void undo(Savepoint savepoint, Throwable failure) {
    if (end != null) {
      return;
    }
    try {
      connection.rollback(savepoint);
    } catch (Throwable second) {
      ErrorTranslator.suppress(failure, second);
      end = failure;
      lost = DriverFault.isIn(second);
      return;
    }
    refused = null;
    ErrorTranslator.suppressing(failure, () -> connection.releaseSavepoint(savepoint));
  }
}
