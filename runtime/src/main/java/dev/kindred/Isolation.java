package dev.kindred;

import dev.kindred.stability.Stable;
import java.sql.Connection;

/** Isolation level of a transaction, as in the SQL standard. */
@Stable
public enum Isolation {
  /** Allows dirty reads: uncommitted changes of others may be visible. */
  READ_UNCOMMITTED(Connection.TRANSACTION_READ_UNCOMMITTED),
  /** Shows the changes of others as soon as they are committed. */
  READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
  /** Shows rows that were read before unchanged. */
  REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
  /** Behaves as if transactions ran one after the other; see {@link TransactionOptions#retries}. */
  SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

  private final int level;

  Isolation(int level) {
    this.level = level;
  }

  int level() {
    return level;
  }
}
