package dev.kindred.internal.observation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Captures of the statements of one thread, and of all threads. Thread-safe. */
public final class StatementCaptures {

  private final ThreadLocal<@Nullable Consumer<ExecutedStatement>> ofThread = new ThreadLocal<>();
  private final List<Consumer<ExecutedStatement>> ofAllThreads = new CopyOnWriteArrayList<>();

  /** Body to run. */
  @FunctionalInterface
  public interface Body<X extends Exception> {
    /** Runs the body. */
    void run() throws X;
  }

  /** Runs a body while a capture hears of this thread's statements, beside those around it. */
  public <X extends Exception> void during(Body<X> body, Consumer<ExecutedStatement> inner)
      throws X {
    Consumer<ExecutedStatement> outer = ofThread.get();
    ofThread.set(outer == null ? inner : inner.andThen(outer));
    try {
      body.run();
    } finally {
      if (outer == null) {
        ofThread.remove();
      } else {
        ofThread.set(outer);
      }
    }
  }

  /** Begins to tell a capture of the statements of all threads. */
  public void begin(Consumer<ExecutedStatement> capture) {
    ofAllThreads.add(capture);
  }

  /** Ends a capture of all threads. */
  public void end(Consumer<ExecutedStatement> capture) {
    ofAllThreads.remove(capture);
  }

  /** Returns whether nobody captures the statements of this thread. */
  boolean areNone() {
    return ofAllThreads.isEmpty() && ofThread.get() == null;
  }

  /** Tells of a statement of this thread. */
  void tell(ExecutedStatement ran) {
    Consumer<ExecutedStatement> mine = ofThread.get();
    if (mine != null) {
      mine.accept(ran);
    }
    ofAllThreads.forEach(each -> each.accept(ran));
  }
}
