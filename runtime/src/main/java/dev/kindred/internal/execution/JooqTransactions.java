package dev.kindred.internal.execution;

import org.jooq.ConnectionProvider;
import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DefaultTransactionProvider;
import org.jspecify.annotations.Nullable;

/**
 * Transactions of jOOQ. Inside one of the thread they are savepoints: jOOQ alone would commit the
 * outer one. Elsewhere they are jOOQ's own, on a connection of theirs.
 */
record JooqTransactions(Transactions transactions, TransactionProvider own)
    implements TransactionProvider {

  static JooqTransactions of(Transactions transactions, ConnectionProvider connections) {
    return new JooqTransactions(transactions, new DefaultTransactionProvider(connections));
  }

  /**
   * Savepoint in place of a transaction of jOOQ.
   *
   * @param savepoint null if it could not be set
   */
  private record Nested(@Nullable OpenSavepoint savepoint) implements org.jooq.Transaction {}

  @Override
  public void begin(TransactionContext context) {
    Transaction outer = isOwn(context) ? null : transactions.current();
    if (outer == null) {
      own.begin(context);
    } else {
      context.transaction(new Nested(null)); // jOOQ rolls back also what has not begun
      context.transaction(new Nested(OpenSavepoint.in(outer)));
    }
  }

  /** Returns whether it is inside one of jOOQ's own, whose connection jOOQ then has. */
  private static boolean isOwn(TransactionContext context) {
    return !(context.configuration().connectionProvider() instanceof TransactionConnectionProvider);
  }

  @Override
  public void commit(TransactionContext context) {
    if (context.transaction() instanceof Nested nested && nested.savepoint() != null) {
      nested.savepoint().release();
    } else {
      own.commit(context);
    }
  }

  @Override
  public void rollback(TransactionContext context) {
    if (!(context.transaction() instanceof Nested nested)) {
      own.rollback(context);
    } else if (nested.savepoint() != null) {
      nested.savepoint().rollBack(cause(context));
    }
  }

  private static Throwable cause(TransactionContext context) {
    Throwable cause = context.causeThrowable();
    return cause == null ? new DataAccessException("jOOQ has rolled back.") : cause;
  }
}
