package dev.kindred.testing;

import dev.kindred.Database;
import dev.kindred.Statement;
import dev.kindred.StatementCapture;
import dev.kindred.TransactionalRunnable;
import dev.kindred.stability.Preview;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Assertion on the number of statements that code runs. It fails with an {@link AssertionError}
 * that lists the statements, so that it fits any test framework:
 *
 * <pre>{@code
 * assertThatQueries(db, () -> report.render()).count(2);
 * }</pre>
 */
@Preview
public final class QueryBudget {

  private final List<Statement> statements;

  private QueryBudget(List<Statement> statements) {
    this.statements = statements;
  }

  /** Runs work and captures the statements that it executes on this thread. */
  public static <X extends Exception> QueryBudget assertThatQueries(
      Database db, TransactionalRunnable<X> work) throws X {
    return new QueryBudget(db.capture(work));
  }

  /** Runs work and captures the statements that all threads execute meanwhile. */
  public static <X extends Exception> QueryBudget assertThatQueriesOfAllThreads(
      Database db, TransactionalRunnable<X> work) throws X {
    try (StatementCapture capture = db.captureAll()) {
      work.run();
      return of(capture);
    }
  }

  /** Returns the budget of what a capture has heard of so far. */
  public static QueryBudget of(StatementCapture capture) {
    return new QueryBudget(capture.statements());
  }

  /**
   * Asserts the number of statements.
   *
   * @throws AssertionError if there were more or fewer
   */
  public QueryBudget count(int expected) {
    return check(statements.size() == expected, "Expected " + statements(expected));
  }

  /**
   * Asserts a maximum number of statements.
   *
   * @throws AssertionError if there were more
   */
  public QueryBudget atMost(int most) {
    return check(statements.size() <= most, "Expected at most " + statements(most));
  }

  private static String statements(int count) {
    return count == 1 ? "1 statement" : count + " statements";
  }

  private QueryBudget check(boolean fits, String expectation) {
    if (!fits) {
      throw new AssertionError(expectation + ", but there were " + statements.size() + list());
    }
    return this;
  }

  private String list() {
    return IntStream.range(0, statements.size())
        .mapToObj(i -> "\n" + (i + 1) + ". " + statements.get(i).sql())
        .collect(Collectors.joining("", statements.isEmpty() ? "." : ":", ""));
  }

  /** Returns the statements, for further assertions. */
  public List<Statement> statements() {
    return statements;
  }
}
