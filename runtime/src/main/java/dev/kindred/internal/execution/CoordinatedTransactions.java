package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.ConnectionSetup;
import dev.kindred.internal.execution.Transactions.Body;
import dev.kindred.spi.transaction.BegunTransaction;
import dev.kindred.spi.transaction.CoordinatedTransaction;
import dev.kindred.spi.transaction.TransactionCoordinator;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Transactions of a coordinator, which statements join. Their state hangs on the coordinator's
 * transaction, not on the thread: where that is suspended, so is this. Thread-safe.
 */
record CoordinatedTransactions(
    TransactionCoordinator coordinator,
    Connections connections,
    ConnectionSetup setup,
    ErrorTranslator errors) {

  /** Returns the thread's transaction; null if it has none. */
  @Nullable Transaction current() {
    CoordinatedTransaction transaction = coordinator.current();
    return transaction == null ? null : enlisted(transaction).transaction();
  }

  private EnlistedTransaction enlisted(CoordinatedTransaction transaction) {
    return transaction.participant() instanceof EnlistedTransaction enlisted
        ? enlisted
        : enlist(transaction);
  }

  private EnlistedTransaction enlist(CoordinatedTransaction transaction) {
    EnlistedTransaction enlisted =
        new EnlistedTransaction(
            new Transaction(
                errors.translating("", () -> prepared(transaction.connection())),
                Transaction.End.COORDINATORS,
                TransactionSettings.of(transaction.isReadOnly()),
                errors),
            connections);
    transaction.enlist(enlisted);
    return enlisted;
  }

  private Connection prepared(Connection connection) throws SQLException {
    setup.prepare(connection);
    return connection;
  }

  /** Runs a body in a new transaction of the coordinator. */
  <T extends @Nullable Object, X extends Exception> Committed<T> run(
      TransactionSettings settings, Body<T, X> body) throws X {
    BegunTransaction begun = begin(settings);
    EnlistedTransaction enlisted;
    T result;
    try {
      enlisted = enlistedInBegun();
      result = enlisted.transaction().closingStreams(body).run();
      enlisted.transaction().usable();
    } catch (Throwable failure) {
      ErrorTranslator.suppressing(failure, begun::rollback);
      throw failure;
    }
    Throwable late = commit(begun, enlisted);
    return new Committed<>(result, enlisted.transaction().actions(), late);
  }

  private BegunTransaction begin(TransactionSettings settings) {
    try {
      return coordinator.begin(settings.readOnly(), settings.isolation());
    } catch (SQLException e) {
      throw errors.isLost(e) ? errors.noConnection(e) : errors.translate(e, "");
    }
  }

  private EnlistedTransaction enlistedInBegun() {
    CoordinatedTransaction transaction = coordinator.current();
    if (transaction == null) {
      throw new IllegalStateException("The coordinator does not know the transaction it began.");
    }
    EnlistedTransaction enlisted = enlisted(transaction);
    enlisted.keepActions();
    return enlisted;
  }

  /** Commits; returns what others throw who hear of the commit, null if they don't. */
  private @Nullable Throwable commit(BegunTransaction begun, EnlistedTransaction enlisted) {
    try {
      begun.commit();
      return null;
    } catch (SQLException e) {
      throw errors.translate(e, "commit");
    } catch (RuntimeException | Error e) {
      if (enlisted.isCommitted()) {
        return e;
      }
      throw e;
    }
  }
}
