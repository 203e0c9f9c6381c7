package dev.kindred.internal.query;

import java.util.List;

/**
 * That the rows of a query are locked until the end of the transaction.
 *
 * @param strength what others can't do to the rows then
 * @param others what is done about rows that another transaction has locked
 * @param of the ends of paths whose rows are locked; empty for the rows of the entity
 */
public record RowLock(Strength strength, Others others, List<PathNode> of) {

  /** The rows of the entity; those that another transaction has locked are waited for. */
  public static final RowLock WAITING = new RowLock(Strength.UPDATE, Others.AWAITED, List.of());

  /** The same for a change that leaves the key alone, so that others can refer to the rows. */
  public static final RowLock CHANGING = new RowLock(Strength.CHANGE, Others.AWAITED, List.of());

  /** The same for rows that are to stay as they are while they are referred to. */
  public static final RowLock KEEPING = new RowLock(Strength.SHARE, Others.AWAITED, List.of());

  /** What others can't do to rows that are locked; a database may keep them from more than that. */
  public enum Strength {
    /** They neither change, lock nor refer to them. */
    UPDATE,
    /** They neither change nor lock them. */
    CHANGE,
    /** They don't change them. */
    SHARE
  }

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
    return new RowLock(strength, wanted, of);
  }

  /** The same for the rows at the ends of these paths. */
  public RowLock of(List<PathNode> paths) {
    return new RowLock(strength, others, paths);
  }
}
