package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.Savepoint;

/**
 * Savepoint of a transaction that is neither released nor rolled back to. For one thread.
 *
 * @param mark the state at it
 */
record OpenSavepoint(Transaction transaction, Savepoint savepoint, SavepointMark mark) {

  /** Sets a savepoint. */
  static OpenSavepoint in(Transaction transaction) {
    Connection usable = transaction.usable();
    SavepointMark mark = transaction.mark();
    return new OpenSavepoint(
        transaction, transaction.failures().calling("savepoint", usable::setSavepoint), mark);
  }

  /** Keeps what was done since. */
  void release() {
    Connection usable = transaction.usable();
    transaction.failures().running("release savepoint", () -> usable.releaseSavepoint(savepoint));
  }

  /**
   * Rolls back to it after a failure; if that fails, the whole transaction is to be rolled back.
   */
  void rollBack(Throwable failure) {
    transaction.actions().forget(mark.actions());
    ErrorTranslator.suppressing(failure, () -> transaction.streams().closeAllBut(mark.streams()));
    transaction.forgetSetting(); // it is undone too
    if (!transaction.isOver()) {
      undo(transaction.connection(), transaction.failures(), failure);
    }
  }

  private void undo(Connection connection, TransactionFailures failures, Throwable failure) {
    try {
      connection.rollback(savepoint);
    } catch (Throwable second) {
      ErrorTranslator.suppress(failure, second);
      failures.end(failure);
      if (DriverFault.isIn(second)) {
        failures.loseConnection();
      }
      return;
    }
    failures.forgetUndone();
    ErrorTranslator.suppressing(failure, () -> connection.releaseSavepoint(savepoint));
  }
}
