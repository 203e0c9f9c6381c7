package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.LockSemantics;
import dev.kindred.internal.query.RowLock.Strength;
import org.jooq.Record;
import org.jooq.SelectForUpdateOfStep;
import org.jooq.SelectForUpdateStep;

/** Locks of H2, which has exclusive locks only. */
final class H2Locks implements LockSemantics {

  @Override
  public boolean areSupported() {
    return true;
  }

  @Override
  public SelectForUpdateOfStep<Record> lock(SelectForUpdateStep<Record> rows, Strength strength) {
    return rows.forUpdate();
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
