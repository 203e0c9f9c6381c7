package dev.kindred.spring.boot.test;

import dev.kindred.Database;
import dev.kindred.StatementCapture;
import dev.kindred.testing.QueryBudget;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/** Captures the statements of tests that have {@link Queries}, and fails those that run more. */
final class QueriesListener implements TestExecutionListener {

  private static final String CAPTURES = QueriesListener.class.getName() + ".captures";

  /** Captures of a test, one for each database. */
  private record Captures(int most, List<StatementCapture> ofDatabases) {

    static Captures begin(Queries queries, TestContext test) {
      return new Captures(
          queries.atMost(),
          test.getApplicationContext().getBeansOfType(Database.class).values().stream()
              .map(Database::captureAll)
              .toList());
    }

    void end() {
      ofDatabases.forEach(StatementCapture::close);
    }

    void check() {
      ofDatabases.forEach(each -> QueryBudget.of(each).atMost(most));
    }
  }

  @Override
  public void beforeTestExecution(TestContext test) {
    Queries queries = queries(test);
    if (queries != null) {
      test.setAttribute(CAPTURES, Captures.begin(queries, test));
    }
  }

  @Override
  public void afterTestExecution(TestContext test) {
    if (test.removeAttribute(CAPTURES) instanceof Captures captures) {
      captures.end();
      if (test.getTestException() == null) {
        captures.check();
      }
    }
  }

  private static @Nullable Queries queries(TestContext test) {
    Queries ofMethod =
        AnnotatedElementUtils.findMergedAnnotation(test.getTestMethod(), Queries.class);
    return ofMethod == null
        ? TestContextAnnotationUtils.findMergedAnnotation(test.getTestClass(), Queries.class)
        : ofMethod;
  }
}
