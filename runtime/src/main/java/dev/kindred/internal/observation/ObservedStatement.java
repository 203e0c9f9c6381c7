package dev.kindred.internal.observation;

import dev.kindred.internal.sql.SqlStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Observation of a statement that somebody hears of. */
final class ObservedStatement implements Observation {

  private final StatementListeners listeners;
  private final List<Consumer<ExecutedStatement>> told;
  private final SqlStatement statement;
  private final Supplier<List<@Nullable Object>> values;
  private final @Nullable StackTraceElement site;
  private @Nullable Throwable failure;
  private long startedAt;
  private long nanoseconds;
  private long rows;
  private boolean answered;
  private boolean ended;

  ObservedStatement(
      StatementListeners listeners,
      List<Consumer<ExecutedStatement>> told,
      SqlStatement statement,
      Supplier<List<@Nullable Object>> values,
      @Nullable StackTraceElement site) {
    this.listeners = listeners;
    this.told = told;
    this.statement = statement;
    this.values = values;
    this.site = site;
  }

  @Override
  public boolean isTimed() {
    return !told.isEmpty();
  }

  @Override
  public void resume() {
    startedAt = System.nanoTime();
  }

  @Override
  public void pause() {
    if (startedAt != 0) {
      nanoseconds += System.nanoTime() - startedAt;
      startedAt = 0;
    }
  }

  @Override
  public void add(long more) {
    rows += more;
  }

  @Override
  public ResultSet counting(ResultSet results) {
    return new CountedResults(results, this);
  }

  @Override
  public void failed(Throwable thrown) {
    failure = thrown;
  }

  @Override
  public void answered() {
    if (!answered) {
      answered = true;
      pause();
      if (listeners.tellAtOnce()) {
        listeners.tellAtOnce(statement());
      }
    }
  }

  @Override
  public void end() {
    answered();
    if (!ended) {
      ended = true;
      pause();
      if (!told.isEmpty()) {
        listeners.tellAtEnd(told, statement());
      }
    }
  }

  private ExecutedStatement statement() {
    return new ExecutedStatement(
        statement, values, rows, Duration.ofNanos(nanoseconds), failure, site);
  }
}
