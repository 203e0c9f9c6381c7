package dev.kindred;

import dev.kindred.error.LockTimeoutException;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.RowLock.Conflict;
import dev.kindred.internal.query.Select;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.Nodes;
import dev.kindred.lookup.Subquery;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows that can be locked when they are read.
 *
 * @param <E> the entity
 */
public abstract class Locking<E> extends Subquery<E> {

  Locking() {}

  abstract QuerySet<E> with(Select other);

  /**
   * The same rows, locked until the transaction ends: nobody else changes, deletes or locks them. A
   * database may lock rows that it joins as well. It is for what reads the rows themselves: counts,
   * aggregates and distinct results are refused.
   *
   * <p>Running it raises an {@link IllegalStateException} outside a transaction, and an {@link
   * UnsupportedOperationException} where the database has no such lock (SQLite); neither runs SQL.
   * Django: {@code select_for_update()}.
   */
  public final QuerySet<E> forUpdate() {
    return with(query().locked(RowLock.WAITING));
  }

  /**
   * The same, without rows that another transaction has locked.
   *
   * @throws IllegalStateException without {@link #forUpdate} before, or with {@link #noWait}
   */
  public final QuerySet<E> skipLocked() {
    return with(query().locked(lock("skipLocked()").with(Conflict.SKIP)));
  }

  /**
   * The same; a row that another transaction has locked raises a {@link LockTimeoutException} at
   * once.
   *
   * @throws IllegalStateException without {@link #forUpdate} before, or with {@link #skipLocked}
   */
  public final QuerySet<E> noWait() {
    return with(query().locked(lock("noWait()").with(Conflict.FAIL)));
  }

  /**
   * The same, with no rows locked but those at the ends of these to-one paths; the entity's own is
   * {@code self()}. Only PostgreSQL can do it.
   *
   * @throws IllegalStateException without {@link #forUpdate} before
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final QuerySet<E> of(EntityPath<E, ?>... paths) {
    return with(query().locked(lock("of(..)").of(Arrays.stream(paths).map(Nodes::path).toList())));
  }

  private RowLock lock(String method) {
    @Nullable RowLock lock = query().lock();
    if (lock == null) {
      throw new IllegalStateException(method + " says how to lock: call forUpdate() before it.");
    }
    return lock;
  }
}
