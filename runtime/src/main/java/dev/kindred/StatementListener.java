package dev.kindred;

import dev.kindred.stability.Preview;

/**
 * Listener to statements; see {@link Database#with} and {@link DatabaseBuilder#listener}.
 *
 * <p>It is called by the thread that ran the statement, after it has ended, and inside the thread's
 * transaction. What it throws is logged, and changes nothing. Statements that it runs itself are
 * told to no listener. Called by several threads at once.
 */
@Preview
@FunctionalInterface
public interface StatementListener {

  /** Hears of a statement that ran, or failed. */
  void executed(StatementEvent event);

  /**
   * Hears of a statement that is about to run, before it waits for a connection, and returns who is
   * told when it has ended: this listener, unless it is overridden. What it throws is logged, and
   * then nobody is told.
   */
  default StatementListener starting(StatementStart statement) {
    return this;
  }
}
