package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.RowLock;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SelectForUpdateOfStep;
import org.jooq.SelectForUpdateStep;
import org.jooq.SelectForUpdateWaitStep;
import org.jooq.Table;

/** Renders how the rows of a query are locked. */
record LockRenderer(Dialect dialect, From from, RowLock lock) {

  /**
   * Locks the rows; what asks for joins comes before the clause of the joins.
   *
   * @throws UnsupportedOperationException if the database can't
   */
  Query locked(Supplier<SelectForUpdateStep<Record>> rows) {
    require(dialect.locks().areSupported(), "forUpdate(): it has no row locks");
    require(
        dialect.locks().canBeOfSomeTables() || lock.of().isEmpty(),
        "of(..): it locks what it joins too");
    List<? extends Table<?>> asked = lock.of().stream().map(from::lockable).toList();
    SelectForUpdateOfStep<Record> locked = dialect.locks().lock(rows.get(), lock.strength());
    List<? extends Table<?>> tables = tables(asked);
    SelectForUpdateWaitStep<Record> step = tables.isEmpty() ? locked : locked.of(array(tables));
    return switch (lock.conflict()) {
      case WAIT -> step;
      case SKIP -> step.skipLocked();
      case FAIL -> step.noWait();
    };
  }

  private void require(boolean able, String what) {
    if (!able) {
      throw new UnsupportedOperationException(
          dialect.name() + " can't do " + what + ". Nothing was sent.");
    }
  }

  /** What is joined stays free: not all of it could be locked, that of an outer join could not. */
  private List<? extends Table<?>> tables(List<? extends Table<?>> asked) {
    return asked.isEmpty() && from.isJoined() && dialect.locks().canBeOfSomeTables()
        ? List.of(from.baseTable())
        : asked;
  }

  private static Table<?>[] array(List<? extends Table<?>> tables) {
    return tables.toArray(Table<?>[]::new);
  }
}
