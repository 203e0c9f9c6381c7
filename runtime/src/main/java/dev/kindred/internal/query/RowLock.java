package dev.kindred.internal.query;

import java.util.List;

/**
 * That the rows of a query are locked until the end of the transaction.
 *
 * @param others what is done about rows that another transaction has locked
 * @param of the ends of paths whose rows are locked; empty for the rows of the entity
 */
public record RowLock(Others others, List<PathNode> of) {

  /** The rows of the entity; those that another transaction has locked are waited for. */
  public static final RowLock WAITING = new RowLock(Others.AWAITED, List.of());

  /** What is done about rows that another transaction has locked. */
  public enum Others {
    /** They are waited for. */
    AWAITED,
    /** They are passed over. */
    SKIPPED,
    /** The query fails at once. */
    REFUSED
  }

  /** The same, with something else done about rows that another transaction has locked. */
  public RowLock with(Others wanted) {
    if (others != Others.AWAITED && others != wanted) {
      throw new IllegalStateException(
          "skipLocked() and noWait() exclude each other: a row that is locked is passed over, or it"
              + " raises.");
    }
    return new RowLock(wanted, of);
  }

  /** The same for the rows at the ends of these paths. */
  public RowLock of(List<PathNode> paths) {
    return new RowLock(others, paths);
  }
}
