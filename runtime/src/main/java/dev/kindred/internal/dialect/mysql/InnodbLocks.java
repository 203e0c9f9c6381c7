package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.LockSemantics;
import dev.kindred.internal.query.RowLock.Strength;
import org.jooq.Record;
import org.jooq.SelectForUpdateOfStep;
import org.jooq.SelectForUpdateStep;

/**
 * InnoDB's locks in MySQL and MariaDB: shared and exclusive.
 *
 * @param canBeOfSomeTables whether the server supports {@code FOR UPDATE OF}
 */
public record InnodbLocks(boolean canBeOfSomeTables) implements LockSemantics {

  @Override
  public boolean areSupported() {
    return true;
  }

  @Override
  public SelectForUpdateOfStep<Record> lock(SelectForUpdateStep<Record> rows, Strength strength) {
    return switch (strength) {
      case UPDATE, CHANGE -> rows.forUpdate();
      case SHARE -> rows.forShare();
    };
  }

  @Override
  public boolean includeScannedRows() {
    return true;
  }
}
