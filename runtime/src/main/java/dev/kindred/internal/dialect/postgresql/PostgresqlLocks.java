package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.LockSemantics;
import dev.kindred.internal.query.RowLock.Strength;
import org.jooq.Record;
import org.jooq.SelectForUpdateOfStep;
import org.jooq.SelectForUpdateStep;

/** Locks of PostgreSQL, which has all kinds. */
final class PostgresqlLocks implements LockSemantics {

  @Override
  public boolean areSupported() {
    return true;
  }

  @Override
  public SelectForUpdateOfStep<Record> lock(SelectForUpdateStep<Record> rows, Strength strength) {
    return switch (strength) {
      case UPDATE -> rows.forUpdate();
      case CHANGE -> rows.forNoKeyUpdate();
      case SHARE -> rows.forShare();
    };
  }

  @Override
  public boolean canBeOfSomeTables() {
    return true;
  }

  @Override
  public boolean includeScannedRows() {
    return false;
  }
}
