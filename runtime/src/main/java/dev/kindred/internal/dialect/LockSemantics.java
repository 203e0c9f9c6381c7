package dev.kindred.internal.dialect;

import dev.kindred.internal.query.RowLock.Strength;
import org.jooq.Record;
import org.jooq.SelectForUpdateOfStep;
import org.jooq.SelectForUpdateStep;

/** Row locks of a database. */
public interface LockSemantics {

  /** Returns whether rows can be locked when they are read. */
  boolean areSupported();

  /** Returns a query that locks the rows that it reads, with this or a stronger lock. */
  SelectForUpdateOfStep<Record> lock(SelectForUpdateStep<Record> rows, Strength strength);

  /** Returns whether a query can lock the rows of only some of its tables. */
  boolean canBeOfSomeTables();

  /**
   * Returns whether a statement locks all rows that the database scans, and, if it finds none,
   * prevents others from inserting one. For several keys that can be all rows of a small table; for
   * a single key, no other rows are scanned.
   */
  boolean includeScannedRows();
}
