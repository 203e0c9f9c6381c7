package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.RowLock;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SelectForUpdateOfStep;
import org.jooq.SelectForUpdateStep;
import org.jooq.SelectForUpdateWaitStep;
import org.jooq.Table;

/** Renderer of the locks of a query. */
record LockRenderer(Dialect dialect, FromClause from, RowLock lock) {

  /**
   * Adds the lock to a query, which is rendered only after the tables to lock were joined.
   *
   * @throws UnsupportedOperationException if the database can't
   * @throws IllegalArgumentException if a path can lead to no row or to several
   */
  Query locked(Supplier<SelectForUpdateStep<Record>> rows) {
    require(dialect.locks().areSupported(), "forUpdate(): it has no row locks");
    require(
        dialect.locks().canBeOfSomeTables() || lock.of().isEmpty(),
        "of(..): it locks what it joins too");
    List<? extends Table<?>> requested = lock.of().stream().map(this::lockable).toList();
    SelectForUpdateOfStep<Record> locked = dialect.locks().lock(rows.get(), lock.strength());
    List<? extends Table<?>> tables = tables(requested);
    SelectForUpdateWaitStep<Record> step = tables.isEmpty() ? locked : locked.of(array(tables));
    return switch (lock.conflict()) {
      case WAIT -> step;
      case SKIP -> step.skipLocked();
      case FAIL -> step.noWait();
    };
  }

  private Table<?> lockable(PathNode path) {
    if (!from.leadsToOneRow(path)) {
      throw new IllegalArgumentException(
          "of("
              + path
              + ") can't be locked: it can lead to no row, or to several. A filter that asks for"
              + " its row makes sure that there is one.");
    }
    return from.table(path);
  }

  private void require(boolean able, String what) {
    if (!able) {
      throw new UnsupportedOperationException(
          dialect.name() + " can't do " + what + ". Nothing was sent.");
    }
  }

  /**
   * Returns the tables to lock. Joined tables are not locked unless requested, since rows of outer
   * joins can't be locked.
   */
  private List<? extends Table<?>> tables(List<? extends Table<?>> requested) {
    return requested.isEmpty() && from.isJoined() && dialect.locks().canBeOfSomeTables()
        ? List.of(from.baseTable())
        : requested;
  }

  private static Table<?>[] array(List<? extends Table<?>> tables) {
    return tables.toArray(Table<?>[]::new);
  }
}
