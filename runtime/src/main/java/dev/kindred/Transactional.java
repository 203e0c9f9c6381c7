package dev.kindred;

import dev.kindred.error.TransactionAbortedException;
import dev.kindred.internal.execution.Transactions;
import dev.kindred.stability.Stable;
import org.jspecify.annotations.Nullable;

/** Where work can be done in transactions. Thread-safe: a transaction is bound to its thread. */
@Stable
public abstract sealed class Transactional permits Database {

  private final Transactions transactions;

  Transactional(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * Runs a piece of work in a transaction, or in a savepoint inside one; any exception rolls back.
   *
   * @throws TransactionAbortedException if the database had ended the transaction before, as in a
   *     deadlock, and that was caught: nothing of it is done
   */
  public <X extends Exception> void transaction(TransactionalRunnable<X> work) throws X {
    transactions.<@Nullable Object, X>run(
        () -> {
          work.run();
          return null;
        });
  }

  /** The same for a piece of work that gives a result. */
  public <T extends @Nullable Object, X extends Exception> T transaction(
      TransactionalCallable<T, X> call) throws X {
    return transactions.run(call::call);
  }

  /** The same with options. */
  public <X extends Exception> void transaction(
      TransactionOptions options, TransactionalRunnable<X> work) throws X {
    transactions.<@Nullable Object, X>run(
        options.settings(),
        () -> {
          work.run();
          return null;
        });
  }

  /** The same with options, for a piece of work that gives a result. */
  public <T extends @Nullable Object, X extends Exception> T transaction(
      TransactionOptions options, TransactionalCallable<T, X> call) throws X {
    return transactions.run(options.settings(), call::call);
  }

  /**
   * Runs an action when this thread's transaction has been committed, at once if it has none. What
   * a savepoint that was rolled back had asked for is forgotten. Actions run in their order, once
   * and outside the transaction; what one throws goes out when all have run, with what others threw
   * suppressed, and undoes nothing.
   *
   * @throws IllegalStateException if the transaction was opened elsewhere, by a container
   */
  public void afterCommit(Runnable action) {
    transactions.afterCommit(action);
  }
}
