package dev.kindred.internal.observation;

import dev.kindred.internal.sql.SqlStatement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listener to the statements of a database, whose exceptions harm nobody. Thread-safe. */
public final class StatementObserver {

  private static final Logger LOG = LoggerFactory.getLogger("dev.kindred.listener");

  private final Function<SqlStatement, Consumer<ExecutedStatement>> listener;
  private final boolean needsSite;
  private final AtomicBoolean failed = new AtomicBoolean();

  /**
   * Creates an observer.
   *
   * @param listener is told of a statement that begins, and returns what is told of its end
   * @param needsSite whether it is told the place that asked for a statement
   */
  public StatementObserver(
      Function<SqlStatement, Consumer<ExecutedStatement>> listener, boolean needsSite) {
    this.listener = listener;
    this.needsSite = needsSite;
  }

  boolean needsSite() {
    return needsSite;
  }

  /** Tells of a statement that begins, and returns what is to be told of its end. */
  Consumer<ExecutedStatement> begin(SqlStatement statement) {
    try {
      return guarded(listener.apply(statement));
    } catch (Throwable thrown) {
      log(thrown);
      return ran -> {};
    }
  }

  private Consumer<ExecutedStatement> guarded(Consumer<ExecutedStatement> told) {
    return ran -> {
      try {
        told.accept(ran);
      } catch (Throwable thrown) {
        log(thrown);
      }
    };
  }

  private void log(Throwable thrown) {
    if (failed.compareAndSet(false, true)) {
      LOG.error(
          "A statement listener failed. What it was told of stands; its further exceptions are"
              + " logged at DEBUG.",
          thrown);
    } else {
      LOG.debug("A statement listener failed.", thrown);
    }
  }
}
