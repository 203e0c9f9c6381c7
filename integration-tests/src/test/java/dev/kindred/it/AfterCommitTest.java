package dev.kindred.it;

import static dev.kindred.TransactionOptions.retries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kindred.Database;
import dev.kindred.error.ConnectionLostException;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.it.database.BrokenDriver;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What has been committed is not done again, whatever fails then; and every action runs. */
class AfterCommitTest extends DatabaseTest {

  private final List<String> done = new ArrayList<>();
  private final AtomicInteger runs = new AtomicInteger();

  private static SerializationFailureException conflict() {
    return new SerializationFailureException("a conflict", "", new SQLException("", "40001"));
  }

  private void insert(String name) {
    db.insert(new Topping(null, name));
  }

  private List<String> names() {
    return Topping_.objects(db).orderBy(Topping_.name().asc()).select(Topping_.name()).list();
  }

  @Test
  void anActionIsNoPartOfWhatIsRunAgain() {
    SerializationFailureException conflict = conflict();
    assertThatThrownBy(
            () ->
                db.transaction(
                    retries(3),
                    () -> {
                      insert("ham " + runs.incrementAndGet());
                      db.afterCommit(
                          () -> {
                            throw conflict;
                          });
                    }))
        .isSameAs(conflict);

    assertThat(names()).containsExactly("ham 1");
  }

  @Test
  void onlyTheRunThatIsCommittedHasActions() {
    db.transaction(
        retries(3),
        () -> {
          int run = runs.incrementAndGet();
          db.afterCommit(() -> done.add("after " + run));
          if (run < 3) {
            throw conflict();
          }
        });

    assertThat(done).containsExactly("after 3");
  }

  @Test
  void everyActionRunsAfterOneThatFailsWithAnErrorToo() {
    AssertionError first = new AssertionError("first");
    IllegalStateException second = new IllegalStateException("second");
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      insert("ham");
                      db.afterCommit(() -> done.add("before"));
                      db.afterCommit(
                          () -> {
                            throw first;
                          });
                      db.afterCommit(() -> done.add("between"));
                      db.afterCommit(
                          () -> {
                            throw second;
                          });
                      db.afterCommit(
                          () -> {
                            throw first;
                          });
                      db.afterCommit(() -> done.add("last"));
                    }))
        .isSameAs(first)
        .hasSuppressedException(second)
        .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));

    assertThat(done).containsExactly("before", "between", "last");
    assertThat(names()).containsExactly("ham");
  }

  @Test
  void anActionIsInNoTransactionAndCanHaveItsOwn() {
    db.transaction(
        () -> {
          db.afterCommit(
              () -> {
                db.afterCommit(() -> done.add("at once"));
                done.add("first");
                db.transaction(
                    retries(2),
                    () -> {
                      insert("ham " + runs.incrementAndGet());
                      db.afterCommit(() -> done.add("after " + names()));
                      if (runs.get() == 1) {
                        throw conflict();
                      }
                    });
                assertThat(
                        catchThrowable(
                            () ->
                                db.transaction(
                                    () -> {
                                      insert("olives");
                                      throw new IllegalStateException("not this one");
                                    })))
                    .hasMessage("not this one");
              });
          db.afterCommit(() -> done.add("second"));
        });

    assertThat(done).containsExactly("at once", "first", "after [ham 2]", "second");
    assertThat(names()).containsExactly("ham 2");
  }

  /** What is done is done: who hears of a failure would do it once more. */
  @Test
  void nothingThatFailsBehindTheCommitIsHeardOfOrRunAgain() {
    BrokenDriver driver = new BrokenDriver(fresh().dataSource());
    Database broken = Database.of(driver.dataSource());
    for (Throwable failure :
        List.of(
            new SQLException("a conflict", "40001"),
            new SQLException("gone", "08006"),
            conflict(),
            new IllegalStateException("closed"),
            new AssertionError("no"))) {
      for (String step : List.of("setAutoCommit", "close")) {
        done.clear();
        broken.transaction(
            retries(3),
            () -> {
              broken.insert(new Topping(null, step + " " + runs.incrementAndGet()));
              broken.afterCommit(() -> done.add("after"));
              driver.breakAt(step, failure);
              if (step.equals("close")) {
                driver.breakAfter("close", failure);
              }
            });
        assertThat(driver.isBroken()).isTrue();
        assertThat(done).containsExactly("after");
      }
    }

    assertThat(runs).hasValue(10);
    assertThat(names()).hasSize(10);
    assertThat(fresh().dataSource().getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  /** Nobody knows whether it was committed. */
  @Test
  void aCommitThatLosesItsConnectionIsNotRunAgain() {
    BrokenDriver driver = new BrokenDriver(fresh().dataSource());
    Database broken = Database.of(driver.dataSource());
    assertThatThrownBy(
            () ->
                broken.transaction(
                    retries(3),
                    () -> {
                      broken.insert(new Topping(null, "ham " + runs.incrementAndGet()));
                      driver.breakAfter("commit", new SQLException("gone", "08006"));
                      broken.afterCommit(() -> done.add("after"));
                    }))
        .isInstanceOf(ConnectionLostException.class);

    assertThat(runs).hasValue(1);
    assertThat(done).isEmpty();
  }

  @Test
  void aCommitThatIsRefusedIsRunAgain() {
    BrokenDriver driver = new BrokenDriver(fresh().dataSource());
    Database broken = Database.of(driver.dataSource());
    broken.transaction(
        retries(3),
        () -> {
          broken.insert(new Topping(null, "ham " + runs.incrementAndGet()));
          broken.afterCommit(() -> done.add("after " + runs));
          if (runs.get() == 1) {
            driver.breakAt("commit", new SQLException("a conflict", "40001"));
          }
        });

    assertThat(names()).containsExactly("ham 2");
    assertThat(done).containsExactly("after 2");
  }
}
