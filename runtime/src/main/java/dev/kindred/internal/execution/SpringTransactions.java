package dev.kindred.internal.execution;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Transactions of Spring. It is the only user of Spring's classes, which may be absent. */
final class SpringTransactions {

  private SpringTransactions() {}

  /** Returns whether Spring's classes are there. */
  static boolean arePresent() {
    try {
      isActive();
      return true;
    } catch (LinkageError absent) {
      return false;
    }
  }

  /** Returns whether the thread has a transaction of Spring, on whatever data source. */
  static boolean isActive() {
    return TransactionSynchronizationManager.isActualTransactionActive();
  }
}
