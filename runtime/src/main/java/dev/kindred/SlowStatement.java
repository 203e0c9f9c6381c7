package dev.kindred;

import dev.kindred.error.DatabaseException;
import dev.kindred.internal.observation.ExecutedStatement;
import dev.kindred.internal.sql.SqlStatement;
import dev.kindred.stability.Preview;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Executions of a statement since {@link SlowestStatements} keep it. Immutable and thread-safe. */
@Preview
public final class SlowStatement {

  private final StatementEvent slowest;
  private final long count;
  private final long failures;
  private final long rows;
  private final Duration total;

  private SlowStatement(
      StatementEvent slowest, long count, long failures, long rows, Duration total) {
    this.slowest = slowest;
    this.count = count;
    this.failures = failures;
    this.rows = rows;
    this.total = total;
  }

  static SlowStatement of(StatementEvent first) {
    return new SlowStatement(first, 0, 0, 0, Duration.ZERO).and(first);
  }

  /** Returns these executions and another one. */
  SlowStatement and(StatementEvent event) {
    return new SlowStatement(
        event.took().compareTo(slowest.took()) > 0 ? event : slowest,
        count + 1,
        failures + (event.failure() == null ? 0 : 1),
        rows + event.rows(),
        total.plus(event.took()));
  }

  /** Returns the text, with a {@code ?} for each bind value. */
  public String sql() {
    return slowest.sql();
  }

  /** Returns the kind of statement. */
  public Statement.Kind kind() {
    return slowest.kind();
  }

  /** Returns the class of the entity; null for DDL and for what jOOQ runs. */
  public @Nullable Class<?> entity() {
    return slowest.entity();
  }

  /** Returns the number of executions. */
  public long count() {
    return count;
  }

  /** Returns how many of them failed. */
  public long failures() {
    return failures;
  }

  /** Returns the number of rows that all of them read or changed. */
  public long rows() {
    return rows;
  }

  /** Returns the time of all of them. */
  public Duration total() {
    return total;
  }

  /** Returns the time of the slowest one. */
  public Duration max() {
    return slowest.took();
  }

  /**
   * Returns the place in the application's code that asked for the slowest one; null where the
   * listener was added without {@link StatementDetail#SITE}.
   */
  public @Nullable StackTraceElement site() {
    return slowest.site();
  }

  /**
   * Returns the bind values of the slowest one; empty where the listener was added without {@link
   * StatementDetail#VALUES}.
   */
  public List<@Nullable Object> values() {
    return slowest.values();
  }

  /**
   * Returns how the database runs the slowest one, in its own words. It is not run again, and no
   * listener is told.
   *
   * @param db the database that it ran on
   * @throws IllegalStateException if it has bind values that are not known: the listener was added
   *     without {@link StatementDetail#VALUES}, or jOOQ bound them; or if it is neither a query nor
   *     a write
   * @throws DatabaseException if the database refuses to explain it
   */
  public String explain(Database db) {
    if (kind() == Statement.Kind.OTHER) {
      throw new IllegalStateException("Only queries and writes have a plan, not: " + sql());
    }
    return db.engine().executor().telling(List.of()).explain(bound());
  }

  private SqlStatement bound() {
    ExecutedStatement ran = slowest.withValues();
    if (ran == null && sql().contains("?")) {
      throw new IllegalStateException(
          "A plan depends on the bind values, which are not kept. Add the listener with"
              + " StatementDetail.VALUES, and explain what ran after that. SQL: "
              + sql());
    }
    if (ran == null) {
      return new SqlStatement(sql(), List.of(), entity());
    }
    if (ran.statement().values().isEmpty() && !ran.values().isEmpty()) {
      throw new IllegalStateException(
          "jOOQ bound the values of this statement: explain its query with db.dsl().explain(..)."
              + " SQL: "
              + sql());
    }
    return ran.statement();
  }

  /** Returns the text with the number of executions and their times. */
  @Override
  public String toString() {
    return sql() + " (" + count + " times, at most " + max().toNanos() / 1_000 + " us)";
  }
}
