package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.LockSemantics;
import dev.kindred.internal.query.RowLock.Strength;
import org.jooq.Record;
import org.jooq.SelectForUpdateOfStep;
import org.jooq.SelectForUpdateStep;

/** Locks of SQLite, which locks whole databases only. */
final class SqliteLocks implements LockSemantics {

  @Override
  public boolean areSupported() {
    return false;
  }

  @Override
  public SelectForUpdateOfStep<Record> lock(SelectForUpdateStep<Record> rows, Strength strength) {
    throw new IllegalStateException("SQLite has no row locks.");
  }

  @Override
  public boolean canBeOfSomeTables() {
    return false;
  }

  @Override
  public boolean includeScannedRows() {
    return false;
  }
}
