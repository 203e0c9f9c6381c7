package dev.kindred.internal.execution;

/**
 * Settings of a transaction.
 *
 * @param readOnly whether it may not change anything
 * @param isolation JDBC's isolation level; 0 for the database's default
 * @param retries how often it is repeated after a serialization failure
 * @param durable whether it must be the outermost, so that its end is a commit
 */
public record TransactionSettings(boolean readOnly, int isolation, int retries, boolean durable) {

  /** Default settings of the database. */
  public static final TransactionSettings DEFAULT = new TransactionSettings(false, 0, 0, false);

  /** Returns the settings of a transaction that somebody else has begun. */
  static TransactionSettings of(boolean readOnly) {
    return readOnly ? new TransactionSettings(true, 0, 0, false) : DEFAULT;
  }

  /** Returns whether they can be used in a transaction that has already begun. */
  boolean canJoin() {
    return !readOnly && isolation == 0 && !durable;
  }
}
