package dev.kindred.internal.dialect;

import dev.kindred.internal.query.RowLock.Strength;
import org.jooq.Record;
import org.jooq.SelectForUpdateOfStep;
import org.jooq.SelectForUpdateStep;

/** How a database locks rows. */
public interface LockSemantics {

  /** Whether rows can be locked when they are read. */
  boolean areSupported();

  /** Returns a query that locks the rows that it reads; as much as that, or more. */
  SelectForUpdateOfStep<Record> lock(SelectForUpdateStep<Record> rows, Strength strength);

  /** Whether the rows of some of the tables that a query joins can be locked, and others not. */
  boolean canBeOfSomeTables();

  /**
   * Whether a change or a lock of rows locks all rows that the database scans for them, which may
   * be the whole of a small table, and where it finds none keeps others from inserting one. One key
   * at a time, it scans no others.
   */
  boolean includeScannedRows();
}
