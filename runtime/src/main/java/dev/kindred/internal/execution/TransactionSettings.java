package dev.kindred.internal.execution;

/**
 * How a transaction is run.
 *
 * @param readOnly whether it changes nothing
 * @param isolation JDBC's number of its isolation; 0 for the database's own
 * @param retries how often it is run again where the database says that it could not be serialised
 * @param durable whether it must be the outermost, so that its end is a commit
 */
public record TransactionSettings(boolean readOnly, int isolation, int retries, boolean durable) {

  /** As the database does by itself. */
  public static final TransactionSettings DEFAULT = new TransactionSettings(false, 0, 0, false);

  /** Whether a transaction that has begun already can be joined. */
  boolean canJoin() {
    return !readOnly && isolation == 0 && !durable;
  }
}
