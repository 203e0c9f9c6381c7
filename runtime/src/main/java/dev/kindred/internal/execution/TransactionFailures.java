package dev.kindred.internal.execution;

import dev.kindred.error.DatabaseException;
import dev.kindred.error.TransactionAbortedException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Failures of a transaction: whether one of them has ended it, or left its connection out of step
 * with the server. For one thread.
 */
final class TransactionFailures {

  private final Connection connection;
  private final ErrorTranslator errors;
  private final boolean statementsAlone;

  /** Cause of the transaction's early end; null if there is none. */
  private @Nullable Throwable end;

  private boolean lost;

  /** First failure of a statement since the last return to a savepoint; null if there is none. */
  private @Nullable DatabaseException refused;

  /**
   * Creates the failures of a transaction, of which there are none yet.
   *
   * @param statementsAlone whether each statement is committed separately, so that none ends it
   */
  TransactionFailures(Connection connection, ErrorTranslator errors, boolean statementsAlone) {
    this.connection = connection;
    this.errors = errors;
    this.statementsAlone = statementsAlone;
  }

  /**
   * Refuses a statement after the early end.
   *
   * @throws TransactionAbortedException if the transaction has ended early
   */
  void requireNoEnd() {
    if (end != null) {
      throw new TransactionAbortedException(
          "This transaction was ended by the database, or with its connection: what it did is"
              + " undone, and nothing more is done in it. Run it again as a whole. The cause is the"
              + " failure that came first.",
          end);
    }
  }

  /** Returns whether the transaction has ended early. */
  boolean haveEndedIt() {
    return end != null;
  }

  /** Returns whether the connection must not be used any more. */
  boolean haveLostConnection() {
    return lost;
  }

  /** Records that the connection may be out of step with its server, which ends the transaction. */
  void lose(Throwable failure) {
    lost = true;
    if (end == null) {
      end = failure instanceof RowReadException ? failure.getCause() : failure;
    }
  }

  /** Records that the connection can't be used for another transaction. */
  void loseConnection() {
    lost = true;
  }

  /** Records that the whole transaction is to be rolled back, since a savepoint can't be. */
  void end(Throwable failure) {
    end = failure;
  }

  /** Records and translates a failure of a statement, which may have ended the transaction. */
  DatabaseException add(SQLException e, String sql) {
    DatabaseException failure = errors.translate(e, sql);
    lost |= errors.isLost(e);
    if (end == null && !statementsAlone) {
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

  /** Forgets the failures that a return to a savepoint has undone. */
  void forgetUndone() {
    refused = null;
  }

  /** Calls the driver, and records and translates what it throws. */
  <T> T calling(String sql, ErrorTranslator.Action<T> call) {
    try {
      return call.run();
    } catch (SQLException e) {
      throw add(e, sql);
    } catch (RuntimeException | Error e) {
      lose(e);
      throw e;
    }
  }

  /** Runs a step of the driver, and records and translates what it throws. */
  void running(String sql, ErrorTranslator.Step step) {
    try {
      step.run();
    } catch (SQLException e) {
      throw add(e, sql);
    } catch (RuntimeException | Error e) {
      lose(e);
      throw e;
    }
  }

  /**
   * Runs a step that cleans the connection; if it fails, the connection is lost, since its next
   * user would continue the open transaction.
   */
  void cleaning(Throwable failure, ErrorTranslator.Step step) {
    if (!lost) {
      try {
        step.run();
      } catch (Throwable second) {
        lost = true;
        ErrorTranslator.suppress(failure, second);
      }
    }
  }
}
