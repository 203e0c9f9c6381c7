package dev.kindred.internal.execution;

import dev.kindred.internal.query.BindArray;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.sql.SqlStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listeners to all statements that ran, refused ones included: the logger {@code dev.kindred.sql}
 * (SQL at DEBUG, values at TRACE), and the listener of the thread.
 */
final class StatementListeners {

  private static final Logger LOG = LoggerFactory.getLogger("dev.kindred.sql");

  private final ThreadLocal<@Nullable Consumer<ExecutedStatement>> listener = new ThreadLocal<>();

  /** Runs a body while a listener hears of this thread's statements, beside those around it. */
  <X extends Exception> void listening(Consumer<ExecutedStatement> inner, Body<X> body) throws X {
    Consumer<ExecutedStatement> outer = listener.get();
    listener.set(outer == null ? inner : inner.andThen(outer));
    try {
      body.run();
    } finally {
      if (outer == null) {
        listener.remove();
      } else {
        listener.set(outer);
      }
    }
  }

  /** Body to run. */
  @FunctionalInterface
  public interface Body<X extends Exception> {
    /** Runs the body. */
    void run() throws X;
  }

  private boolean isSilent() {
    return listener.get() == null && !LOG.isDebugEnabled();
  }

  /** Returns the time at which a statement starts; 0 where nobody listens. */
  long start() {
    return isSilent() ? 0 : System.nanoTime();
  }

  /** Tells the listeners of a statement that ran. */
  void executed(SqlStatement statement, long startedAt) {
    if (isSilent()) {
      return;
    }
    Duration took = Duration.ofNanos(System.nanoTime() - startedAt);
    List<@Nullable Object> values = new ArrayList<>();
    statement.values().stream().map(StatementListeners::bound).forEach(values::add);
    log(statement.sql(), values, took);
    Consumer<ExecutedStatement> heard = listener.get();
    if (heard != null) {
      heard.accept(new ExecutedStatement(statement.sql(), values, took));
    }
  }

  private static @Nullable Object bound(BindValue node) {
    return node.value() instanceof BindArray array
        ? array.elements().stream().map(BindValue::value).toList()
        : node.value();
  }

  private static void log(String sql, List<@Nullable Object> values, Duration took) {
    if (LOG.isTraceEnabled()) {
      LOG.trace("{} {} ({} us)", sql, values, took.toNanos() / 1_000);
    } else {
      LOG.debug("{} ({} us)", sql, took.toNanos() / 1_000);
    }
  }
}
