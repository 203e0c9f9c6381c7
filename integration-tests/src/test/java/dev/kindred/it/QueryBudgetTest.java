package dev.kindred.it;

import static dev.kindred.testing.QueryBudget.assertThatQueries;
import static dev.kindred.testing.QueryBudget.assertThatQueriesOfAllThreads;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.StatementCapture;
import dev.kindred.it.shop.Genre_;
import dev.kindred.testing.QueryBudget;
import org.junit.jupiter.api.Test;

/** A budget of statements passes where it fits, and fails with the statements where it does not. */
class QueryBudgetTest extends DatabaseTest {

  private QueryBudget twoCounts() {
    return assertThatQueries(
        db,
        () -> {
          Genre_.objects(db).count();
          Genre_.objects(db).count();
        });
  }

  @Test
  void aBudgetThatFitsPasses() {
    assertThat(twoCounts().count(2).atMost(2).atMost(3).statements()).hasSize(2);
  }

  @Test
  void aBudgetThatDoesNotFitListsTheStatements() {
    assertThatThrownBy(() -> twoCounts().count(1))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "Expected 1 statement, but there were 2:"
                + "\n1. select count(*) from shop_genre"
                + "\n2. select count(*) from shop_genre");
  }

  @Test
  void aBudgetIsNotOverrunSilently() {
    assertThatThrownBy(() -> twoCounts().atMost(1))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Expected at most 1 statement, but there were 2:");
  }

  @Test
  void nothingRanWhereSomethingWasExpected() {
    assertThatThrownBy(() -> assertThatQueries(db, () -> {}).count(1))
        .isInstanceOf(AssertionError.class)
        .hasMessage("Expected 1 statement, but there were 0.");
  }

  private void countInAnotherThread() throws InterruptedException {
    Thread other = new Thread(() -> Genre_.objects(db).count());
    other.start();
    other.join();
  }

  @Test
  void theStatementsOfAllThreadsCanBeCounted() throws InterruptedException {
    assertThatQueries(db, this::countInAnotherThread).count(0);
    assertThatQueriesOfAllThreads(
            db,
            () -> {
              countInAnotherThread();
              Genre_.objects(db.with(event -> {})).count();
              db.dsl().selectOne().fetch();
            })
        .count(3);
    assertThatThrownBy(
            () -> assertThatQueriesOfAllThreads(db, this::countInAnotherThread).atMost(0))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "Expected at most 0 statements, but there were 1:\n1. select count(*) from shop_genre");
  }

  @Test
  @SuppressWarnings("try") // closed before the end of the block, to count what comes after it
  void aCaptureLastsUntilItIsClosed() throws InterruptedException {
    try (StatementCapture capture = db.captureAll();
        StatementCapture second = db.captureAll()) {
      countInAnotherThread();
      QueryBudget.of(capture).count(1);
      second.close();
      countInAnotherThread();
      QueryBudget.of(capture).count(2);
      capture.close();
      Genre_.objects(db).count();
      QueryBudget.of(capture).count(2);
      QueryBudget.of(second).count(1);
    }
  }
}
