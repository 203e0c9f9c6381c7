package dev.kindred.internal.execution;

import dev.kindred.internal.execution.Transaction.End;
import dev.kindred.internal.execution.Transactions.Body;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * Transactions that are begun and ended here, each on a connection of its own. A connection that
 * comes with auto-commit off is in a transaction that somebody else ends, such as a container:
 * there, a transaction is a savepoint. Thread-safe.
 */
final class OwnTransactions {

  private final Connections connections;
  private final Replicas replicas;
  private final ErrorTranslator errors;
  private final ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();

  OwnTransactions(Connections connections, Replicas replicas, ErrorTranslator errors) {
    this.connections = connections;
    this.replicas = replicas;
    this.errors = errors;
  }

  /** Returns the thread's transaction, or what it does on one connection; null if there is none. */
  @Nullable Transaction current() {
    return current.get();
  }

  /**
   * Runs a body in a new transaction.
   *
   * @param repetition what repeats it, and ends where that would lose what somebody else did
   */
  <T extends @Nullable Object, X extends Exception> Committed<T> run(
      TransactionSettings settings, TransactionRetry repetition, Body<T, X> body) throws X {
    TakenConnection taken =
        settings.readOnly() ? replicas.take(connections) : TakenConnection.of(connections);
    Connection connection = taken.connection();
    Transaction transaction = null;
    Committed<T> committed;
    try {
      End by = errors.translating("", connection::getAutoCommit) ? End.OURS : End.ANOTHERS;
      transaction = new Transaction(connection, by, settings, errors);
      if (by == End.ANOTHERS) {
        repetition.end(); // what came before it in the other's transaction would be lost
        settings.requireToJoin();
      }
      T result = runIn(transaction, taken.from().switches(connection, settings), body);
      committed = new Committed<>(result, transaction.actions(), null);
    } catch (Throwable failure) {
      taken.giveBack(transaction == null || transaction.isLost(), failure);
      throw failure;
    }
    taken.giveBack(transaction.isLost(), null);
    return committed;
  }

  private <T extends @Nullable Object, X extends Exception> T runIn(
      Transaction transaction, ConnectionSettings switches, Body<T, X> body) throws X {
    Body<T, X> closing = transaction.closingStreams(body);
    current.set(transaction);
    try {
      return transaction.isOurs()
          ? transaction.committed(switches, closing)
          : transaction.nested(closing);
    } finally {
      current.remove();
    }
  }

  /** Runs a body whose statements use one connection, each committed separately. */
  void onOneConnection(Runnable body) {
    TakenConnection taken = TakenConnection.of(connections);
    Transaction session =
        new Transaction(taken.connection(), End.NONE, TransactionSettings.DEFAULT, errors);
    current.set(session);
    try {
      body.run();
    } catch (Throwable failure) {
      taken.giveBack(session.isLost(), failure);
      throw failure;
    } finally {
      current.remove();
    }
    taken.giveBack(session.isLost(), null);
  }
}
