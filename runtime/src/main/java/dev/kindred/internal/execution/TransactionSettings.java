package dev.kindred.internal.execution;

/**
 * Settings of a transaction.
 *
 * @param readOnly whether it may not change anything
 * @param isolation JDBC's isolation level; 0 for the database's default
 * @param repetition how it is repeated after a conflict with another one
 * @param durable whether it must be the outermost, so that its end is a commit
 */
public record TransactionSettings(
    boolean readOnly, int isolation, Repetition repetition, boolean durable) {

  /** Default settings of the database. */
  public static final TransactionSettings DEFAULT =
      new TransactionSettings(false, 0, Repetition.NONE, false);

  /** Returns these settings for a transaction that changes nothing. */
  public TransactionSettings asReadOnly() {
    return new TransactionSettings(true, isolation, repetition, durable);
  }

  /** Returns these settings with JDBC's isolation level. */
  public TransactionSettings isolated(int level) {
    return new TransactionSettings(readOnly, level, repetition, durable);
  }

  /** Returns these settings with another repetition. */
  public TransactionSettings repeated(Repetition other) {
    return new TransactionSettings(readOnly, isolation, other, durable);
  }

  /** Returns these settings for the outermost transaction. */
  public TransactionSettings asDurable() {
    return new TransactionSettings(readOnly, isolation, repetition, true);
  }

  /** Combines settings; of two isolation levels or repetitions the greater wins. */
  public TransactionSettings and(TransactionSettings other) {
    return new TransactionSettings(
        readOnly || other.readOnly,
        Math.max(isolation, other.isolation),
        other.repetition.times() > repetition.times() ? other.repetition : repetition,
        durable || other.durable);
  }

  /** Returns the settings of a transaction that somebody else has begun. */
  static TransactionSettings of(boolean readOnly) {
    return readOnly ? DEFAULT.asReadOnly() : DEFAULT;
  }

  /**
   * Refuses a transaction that has already begun.
   *
   * @throws IllegalStateException if they are only for one that begins with them
   */
  void requireToJoin() {
    if (durable) {
      throw new IllegalStateException(
          "A durable transaction inside another one: what it does would be undone with it.");
    }
    if (readOnly || isolation != 0) {
      throw new IllegalStateException(
          "The transaction has begun already: its isolation and readOnly are those it began"
              + " with.");
    }
  }
}
