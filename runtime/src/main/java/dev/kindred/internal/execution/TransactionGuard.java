package dev.kindred.internal.execution;

import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.StatementNode;

/** Guard of threads' transactions: refuses statements that have no place in them. */
record TransactionGuard(Transactions transactions) {

  /**
   * Refuses changes in a read-only transaction; notes that the thread makes some.
   *
   * @throws IllegalStateException if the thread's transaction is read-only
   */
  void requireWritable() {
    transactions.written();
    Transaction open = transactions.current();
    if (open != null && open.isReadOnly()) {
      throw new IllegalStateException(
          "The transaction is read-only: it changes nothing. Nothing was sent.");
    }
  }

  /**
   * Notes that the thread reads rows; for a statement that locks or changes them, requires a
   * transaction that keeps the locks and may write. Returns whether it is such a statement.
   *
   * @throws IllegalStateException if there is none
   */
  boolean requireToKeepLocks(StatementNode node) {
    boolean locks = !(node instanceof Select select && select.options().lock() == null);
    if (locks) {
      requireActive("forUpdate()");
      requireWritable();
    } else {
      transactions.look();
    }
    return locks;
  }

  /** Requires a transaction, possibly a container's, for what would end with each statement. */
  private void requireActive(String what) {
    if (transactions.commitEach()) {
      throw new IllegalStateException(
          what + " outside a transaction: what it locks would be free at once. Nothing was sent.");
    }
  }
}
