package dev.kindred.internal.query;

import java.util.List;

/**
 * Lock on the rows of a query until the end of the transaction.
 *
 * @param strength what other transactions can't do to the rows
 * @param conflict what happens if another transaction has locked a row
 * @param of the paths whose rows are locked; empty for the rows of the root entity
 */
public record RowLock(Strength strength, Conflict conflict, List<PathNode> of) {

  /** Exclusive lock on the root entity's rows that waits for other transactions. */
  public static final RowLock WAITING = new RowLock(Strength.UPDATE, Conflict.WAIT, List.of());

  /** Lock for a change that keeps the key, so that others can insert references to the rows. */
  public static final RowLock CHANGING = new RowLock(Strength.CHANGE, Conflict.WAIT, List.of());

  /** Lock for rows that must stay unchanged while references to them are inserted. */
  public static final RowLock KEEPING = new RowLock(Strength.SHARE, Conflict.WAIT, List.of());

  /** Strength of a lock. A database may lock more strongly. */
  public enum Strength {
    /** Others can neither change, lock nor reference the rows. */
    UPDATE,
    /** Others can neither change nor lock the rows. */
    CHANGE,
    /** Others can't change the rows. */
    SHARE
  }

  /** Reaction to rows that another transaction has locked. */
  public enum Conflict {
    /** The query waits for them. */
    WAIT,
    /** The query skips them. */
    SKIP,
    /** The query fails immediately. */
    FAIL
  }

  /** Returns this lock with another reaction to rows that are locked by others. */
  public RowLock with(Conflict wanted) {
    if (conflict != Conflict.WAIT && conflict != wanted) {
      throw new IllegalStateException(
          "skipLocked() and noWait() exclude each other: a row that is locked is passed over, or it"
              + " raises.");
    }
    return new RowLock(strength, wanted, of);
  }

  /** Returns this lock for the rows of the given paths. */
  public RowLock of(List<PathNode> paths) {
    return new RowLock(strength, conflict, paths);
  }
}
