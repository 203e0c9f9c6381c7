package dev.kindred;

import dev.kindred.internal.observation.ExecutedStatement;
import dev.kindred.internal.observation.StatementCaptures;
import dev.kindred.stability.Preview;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * Capture of the statements of all threads, until it is closed; see {@link Database#captureAll}.
 * Thread-safe.
 */
@Preview
public final class StatementCapture implements AutoCloseable {

  private final Queue<Statement> statements = new ConcurrentLinkedQueue<>();
  private final StatementCaptures captures;
  private final Consumer<ExecutedStatement> hearing;

  private StatementCapture(StatementCaptures captures) {
    this.captures = captures;
    this.hearing = ran -> statements.add(Statement.of(ran));
  }

  static StatementCapture begin(StatementCaptures captures) {
    StatementCapture capture = new StatementCapture(captures);
    captures.begin(capture.hearing);
    return capture;
  }

  /** Returns the statements that ran so far, in the order in which the database answered. */
  public List<Statement> statements() {
    return List.copyOf(statements);
  }

  /** Ends the capture, whose statements remain. */
  @Override
  public void close() {
    captures.end(hearing);
  }
}
