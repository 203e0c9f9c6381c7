package dev.kindred.internal.observation;

import dev.kindred.internal.sql.SqlStatement;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Listeners to statements, also to those that fail. The SQL log and the captures are told when the
 * database has answered, the observers when the statement has ended and its rows are read.
 * Statements that an observer runs itself are not observed. Thread-safe.
 */
public final class StatementListeners {

  private final StatementCaptures captures;
  private final List<StatementObserver> observers;
  private final CallSites sites;
  private final boolean needsSites;
  private final ThreadLocal<@Nullable Boolean> telling;

  private StatementListeners(
      StatementCaptures captures,
      List<StatementObserver> observers,
      CallSites sites,
      ThreadLocal<@Nullable Boolean> telling) {
    this.captures = captures;
    this.observers = observers;
    this.sites = sites;
    this.needsSites = needSites(observers);
    this.telling = telling;
  }

  private static boolean needSites(List<StatementObserver> observers) {
    for (StatementObserver observer : observers) {
      if (observer.needsSite()) {
        return true;
      }
    }
    return false;
  }

  /** Creates listeners without observers. */
  public StatementListeners(CallSites sites) {
    this(new StatementCaptures(), List.of(), sites, new ThreadLocal<>());
  }

  /** Returns these with other observers; captures are shared. */
  public StatementListeners with(List<StatementObserver> others) {
    return new StatementListeners(captures, others, sites, telling);
  }

  /** Returns the captures. */
  public StatementCaptures captures() {
    return captures;
  }

  private boolean areSilent() {
    return observers.isEmpty() && !tellAtOnce();
  }

  /** Begins to observe a statement. Nothing is created where nobody listens. */
  public Observation observe(SqlStatement statement) {
    return areSilent()
        ? Observation.NONE
        : observed(statement, () -> ExecutedStatement.plain(statement.values()));
  }

  /** Begins to observe a statement with other values than those that Kindred binds for it. */
  public Observation observe(
      Supplier<SqlStatement> statement, Supplier<List<@Nullable Object>> values) {
    return areSilent() ? Observation.NONE : observed(statement.get(), values);
  }

  private Observation observed(SqlStatement statement, Supplier<List<@Nullable Object>> values) {
    return new ObservedStatement(
        this, begin(statement), statement, values, needsSites ? sites.find() : null);
  }

  /** Tells the observers of a statement that begins, unless it is one of an observer. */
  private List<Consumer<ExecutedStatement>> begin(SqlStatement statement) {
    return observers.isEmpty() || telling.get() != null
        ? List.of()
        : unobserved(() -> observers.stream().map(each -> each.begin(statement)).toList());
  }

  boolean tellAtOnce() {
    return !captures.areNone() || !SqlLog.isOff();
  }

  void tellAtOnce(ExecutedStatement ran) {
    captures.tell(ran);
    if (!SqlLog.isOff()) {
      SqlLog.tell(ran);
    }
  }

  /** Tells those who heard of the beginning. */
  void tellAtEnd(List<Consumer<ExecutedStatement>> told, ExecutedStatement ran) {
    unobserved(
        () -> {
          told.forEach(each -> each.accept(ran));
          return told;
        });
  }

  private <T> T unobserved(Supplier<T> body) {
    telling.set(true);
    try {
      return body.get();
    } finally {
      telling.remove();
    }
  }
}
