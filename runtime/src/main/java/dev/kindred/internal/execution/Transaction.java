package dev.kindred.internal.execution;

import dev.kindred.error.DatabaseException;
import dev.kindred.error.TransactionAbortedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * A transaction on a connection, with the savepoints inside it. Once the database has ended it,
 * nothing goes out any more: a statement would begin a new one. For one thread.
 */
final class Transaction {

  private final Connection connection;
  private final End by;
  private final TransactionSettings settings;
  private final ErrorTranslator errors;
  private final AfterCommit actions = new AfterCommit();

  /** What ended it before its time. */
  private @Nullable Throwable end;

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

  /** The connection, whatever has become of it. */
  Connection connection() {
    return connection;
  }

  /**
   * The connection, for a statement of this transaction.
   *
   * @throws TransactionAbortedException if the database has ended it
   */
  Connection usable() {
    if (end != null) {
      throw new TransactionAbortedException(
          "The database has ended this transaction and undone what it did, so nothing more is done"
              + " in it: run it again as a whole. The cause is the failure that came first.",
          end);
    }
    return connection;
  }

  boolean isReadOnly() {
    return settings.readOnly();
  }

  /** What is to be done when it has been committed. */
  AfterCommit actions() {
    return actions;
  }

  /** Takes down what to do after the commit. */
  void afterCommit(Runnable action) {
    if (by != End.OURS) {
      throw new IllegalStateException(
          "afterCommit(..) in a transaction that was opened elsewhere: only who commits it knows"
              + " when that is done. Register the action there.");
    }
    usable();
    actions.add(action);
  }

  /** Runs a body from the beginning to the commit; any failure rolls back. */
  <T extends @Nullable Object, X extends Exception> T committed(Transactions.Body<T, X> body)
      throws X {
    Switches switches = new Switches(connection);
    errors.running("", () -> switches.begin(settings));
    T result;
    try {
      result = body.run();
      usable();
      step("commit", () -> errors.commit(connection));
    } catch (Throwable failure) {
      ErrorTranslator.suppressing(failure, connection::rollback);
      ErrorTranslator.suppressing(failure, switches::restore);
      throw failure;
    }
    Transactions.whenDone(switches::restore);
    return result;
  }

  /** Runs a body from a savepoint on; any failure rolls back to it. */
  <T extends @Nullable Object, X extends Exception> T nested(Transactions.Body<T, X> body)
      throws X {
    usable();
    int before = actions.size();
    Savepoint savepoint = set();
    T result;
    try {
      result = body.run();
      usable();
      step("release savepoint", () -> connection.releaseSavepoint(savepoint));
    } catch (Throwable failure) {
      actions.forget(before);
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
    }
  }

  private void step(String sql, ErrorTranslator.Step step) {
    try {
      step.run();
    } catch (SQLException e) {
      throw failure(e, sql);
    }
  }

  /** Translates what the driver threw, and takes note of it: it may be the end. */
  DatabaseException failure(SQLException e, String sql) {
    DatabaseException failure = errors.translate(e, sql);
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
    } else if (DriverErrors.isOfFailedTransaction(e)) {
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
    } catch (SQLException second) {
      failure.addSuppressed(second);
      end = failure;
      return;
    }
    refused = null;
    ErrorTranslator.suppressing(failure, () -> connection.releaseSavepoint(savepoint));
  }
}
