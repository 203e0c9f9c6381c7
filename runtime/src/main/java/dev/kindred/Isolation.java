package dev.kindred;

import dev.kindred.stability.Stable;
import java.sql.Connection;

/** How far transactions are kept apart, as in the SQL standard. */
@Stable
public enum Isolation {
  /** What others have not committed yet may be seen, where the database shows it. */
  READ_UNCOMMITTED(Connection.TRANSACTION_READ_UNCOMMITTED),
  /** What others have committed is seen as soon as they have. */
  READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
  /** What was read once stays as it was. */
  REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
  /** As if transactions ran one after the other; see {@link TransactionOptions#retries}. */
  SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

  private final int level;

  Isolation(int level) {
    this.level = level;
  }

  int level() {
    return level;
  }
}
