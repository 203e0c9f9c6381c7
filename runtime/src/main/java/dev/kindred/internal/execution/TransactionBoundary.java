package dev.kindred.internal.execution;

import dev.kindred.internal.execution.Transactions.Body;
import org.jspecify.annotations.Nullable;

/** Boundary of the transactions of a database, which other databases can't join. Thread-safe. */
interface TransactionBoundary {

  /** Boundary of a database whose statements don't meet transactions of others. */
  TransactionBoundary NONE =
      new TransactionBoundary() {
        @Override
        public void requireNoOther() {}

        @Override
        public <T extends @Nullable Object, X extends Exception> Body<T, X> around(
            Body<T, X> transaction) {
          return transaction;
        }
      };

  /**
   * Refuses what is done outside of a transaction of this database, inside one of another.
   *
   * @throws IllegalStateException if the thread has a transaction in another database
   */
  void requireNoOther();

  /** Returns the body of a transaction, inside which other databases refuse statements. */
  <T extends @Nullable Object, X extends Exception> Body<T, X> around(Body<T, X> transaction);
}
