package dev.kindred;

import dev.kindred.internal.observation.ExecutedStatement;
import dev.kindred.internal.observation.StatementObserver;
import dev.kindred.stability.Preview;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Statement that ran, as a {@link StatementListener} is told of it. Immutable and thread-safe. */
@Preview
public final class StatementEvent {

  private final String sql;
  private final @Nullable Class<?> entity;
  private final long rows;
  private final Duration took;
  private final @Nullable Throwable failure;
  private final @Nullable StackTraceElement site;
  private final @Nullable ExecutedStatement withValues;

  StatementEvent(ExecutedStatement ran, Set<StatementDetail> details) {
    this.sql = ran.sql();
    this.entity = ran.statement().entity();
    this.rows = ran.rows();
    this.took = ran.took();
    this.failure = ran.failure();
    this.site = details.contains(StatementDetail.SITE) ? ran.site() : null;
    this.withValues = details.contains(StatementDetail.VALUES) ? ran : null;
  }

  static StatementObserver observer(StatementListener listener, StatementDetail... details) {
    Objects.requireNonNull(listener, "A listener is to be told of statements, not null.");
    Set<StatementDetail> asked = Set.of(details);
    return new StatementObserver(
        statement -> {
          StatementListener told =
              listener.starting(StatementStart.of(statement.sql(), statement.entity()));
          return ran -> told.executed(new StatementEvent(ran, asked));
        },
        asked.contains(StatementDetail.SITE));
  }

  /** Returns the text, with a {@code ?} for each bind value. */
  public String sql() {
    return sql;
  }

  /** Returns the kind of statement. */
  public Statement.Kind kind() {
    return Statement.Kind.of(sql);
  }

  /**
   * Returns the class of the entity that it reads or writes, for a join table the entity that has
   * the relation; null for DDL and for what jOOQ runs.
   */
  public @Nullable Class<?> entity() {
    return entity;
  }

  /**
   * Returns the number of rows that a query read or a write changed, of all statements of a batch.
   */
  public long rows() {
    return rows;
  }

  /**
   * Returns the time that the database took, with that for reading the rows: without the wait for a
   * connection, and without what the application does between the rows of a stream.
   */
  public Duration took() {
    return took;
  }

  /** Returns the exception that the caller gets, or of a jOOQ query would; null without one. */
  public @Nullable Throwable failure() {
    return failure;
  }

  /**
   * Returns the place in the application's code that asked for it; null where {@link
   * StatementDetail#SITE} was not asked for, and where only libraries called.
   */
  public @Nullable StackTraceElement site() {
    return site;
  }

  /**
   * Returns the bind values, in the order of the {@code ?}, an array as a list; of a batch row
   * after row. Empty where {@link StatementDetail#VALUES} was not asked for.
   */
  public List<@Nullable Object> values() {
    return withValues == null ? List.of() : withValues.values();
  }

  @Nullable ExecutedStatement withValues() {
    return withValues;
  }

  /** Returns the text, rows and time. */
  @Override
  public String toString() {
    return sql + " (" + rows + (rows == 1 ? " row, " : " rows, ") + took.toNanos() / 1_000 + " us)";
  }
}
