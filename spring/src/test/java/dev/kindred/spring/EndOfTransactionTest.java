package dev.kindred.spring;

import static dev.kindred.TransactionOptions.durable;
import static dev.kindred.TransactionOptions.readOnly;
import static dev.kindred.TransactionOptions.retries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.SerializationFailureException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is done when a transaction ends: once, after the real commit, and never otherwise. */
class EndOfTransactionTest extends SpringFixture {

  private final List<String> done = new ArrayList<>();

  private void afterCommit(String name) {
    db.afterCommit(() -> done.add(name + " sees " + committed()));
  }

  private static void synchronize(TransactionSynchronization synchronization) {
    TransactionSynchronizationManager.registerSynchronization(synchronization);
  }

  private static SerializationFailureException conflict() {
    return new SerializationFailureException("a conflict", "", new SQLException("", "40001"));
  }

  @Test
  void actionsRunAfterTheCommit() {
    calls.required(
        () -> {
          insert("a");
          afterCommit("first");
          calls.required(() -> afterCommit("second"));
          db.transaction(() -> afterCommit("third"));
          calls.nested(() -> afterCommit("fourth"));
          assertThat(done).isEmpty();
        });

    assertThat(done)
        .containsExactly("first sees [a]", "second sees [a]", "third sees [a]", "fourth sees [a]");
  }

  @Test
  void actionsOfWhatIsRolledBackAreDropped() {
    failing(
        () ->
            calls.required(
                () -> {
                  insert("a");
                  afterCommit("first");
                  fail();
                }));
    failing(
        () ->
            db.transaction(
                () -> {
                  afterCommit("second");
                  fail();
                }));
    calls.required(
        () -> {
          afterCommit("kept");
          failing(
              () ->
                  db.transaction(
                      () -> {
                        afterCommit("third");
                        fail();
                      }));
          failing(
              () ->
                  calls.nested(
                      () -> {
                        afterCommit("fourth");
                        fail();
                      }));
          afterCommit("also");
        });
    calls.required(
        () ->
            failing(
                () ->
                    calls.nested(
                        () -> {
                          afterCommit("fifth");
                          fail();
                        })));

    assertThat(done).containsExactly("kept sees []", "also sees []");
  }

  @Test
  void actionsBelongToTheInnermostTransaction() {
    failing(
        () ->
            calls.required(
                () -> {
                  insert("a");
                  afterCommit("outer");
                  calls.requiresNew(
                      () -> {
                        insert("b");
                        afterCommit("inner");
                        assertThat(done).isEmpty();
                      });
                  assertThat(done).containsExactly("inner sees [b]");
                  calls.notSupported(() -> afterCommit("outside"));
                  assertThat(done).containsExactly("inner sees [b]", "outside sees [b]");
                  fail();
                }));

    assertThat(done).hasSize(2);
  }

  @Test
  void actionsAreForOthersOfTheTransactionOfKindredToo() {
    db.transaction(
        () -> {
          insert("a");
          afterCommit("first");
          calls.required(() -> afterCommit("second"));
          assertThat(done).isEmpty();
        });

    assertThat(done).containsExactly("first sees [a]", "second sees [a]");
  }

  @Test
  void allActionsRunAndTheFirstFailureIsThrown() {
    IllegalStateException first = new IllegalStateException("first");
    assertThatThrownBy(
            () ->
                calls.required(
                    () -> {
                      insert("a");
                      db.afterCommit(
                          () -> {
                            throw first;
                          });
                      db.afterCommit(SpringFixture::fail);
                      afterCommit("third");
                    }))
        .isSameAs(first)
        .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));

    assertThat(done).containsExactly("third sees [a]");
    assertThat(committed()).containsExactly("a");
  }

  @Test
  void actionsWriteOutsideTheTransaction() {
    calls.required(
        () -> {
          insert("a");
          db.afterCommit(
              () -> {
                insert("b");
                assertThat(committed()).containsExactly("a", "b");
                failing(
                    () ->
                        db.transaction(
                            () -> {
                              insert("c");
                              fail();
                            }));
                db.transaction(
                    () -> {
                      insert("d");
                      afterCommit("inner");
                    });
                calls.requiresNew(() -> insert("e"));
                db.afterCommit(() -> done.add("at once"));
              });
        });

    assertThat(done).containsExactly("inner sees [a, b, d]", "at once");
    assertThat(committed()).containsExactly("a", "b", "d", "e");
  }

  /** Whether Kindred was used in the transaction before, or not. */
  @Test
  void synchronizationsUseTheDatabase() {
    for (String name : List.of("kindred", "jdbc")) {
      calls.required(
          () -> {
            if (name.equals("kindred")) {
              insert(name);
            } else {
              insertByJdbc(name);
            }
            synchronize(usingTheDatabase(name));
          });
    }

    assertThat(done)
        .containsExactly(
            "kindred before commit",
            "kindred after commit",
            "kindred after completion 0",
            "jdbc before commit",
            "jdbc after commit",
            "jdbc after completion 0");
    assertThat(committed())
        .containsExactly(
            "jdbc",
            "jdbc after",
            "jdbc before",
            "jdbc end",
            "jdbc in a transaction",
            "jdbc in one at the end",
            "kindred",
            "kindred after",
            "kindred before",
            "kindred end",
            "kindred in a transaction",
            "kindred in one at the end");
  }

  private TransactionSynchronization usingTheDatabase(String name) {
    return new TransactionSynchronization() {
      @Override
      public void beforeCommit(boolean readOnly) {
        done.add(name + " before commit");
        insert(name + " before");
        assertThat(committed()).doesNotContain(name);
      }

      @Override
      public void afterCommit() {
        done.add(name + " after commit");
        assertThat(owners()).contains(name, name + " before");
        insert(name + " after");
        assertThat(committed()).contains(name + " after");
        db.transaction(() -> insert(name + " in a transaction"));
      }

      @Override
      public void afterCompletion(int status) {
        done.add(name + " after completion " + status);
        insert(name + " end");
        db.transaction(() -> insert(name + " in one at the end"));
        assertThat(committed()).contains(name + " end", name + " in one at the end");
      }
    };
  }

  @Test
  void synchronizationsOfATransactionOfKindredRunOnce() {
    db.transaction(
        () -> {
          insert("kindred");
          synchronize(usingTheDatabase("kindred"));
        });
    failing(
        () ->
            db.transaction(
                () -> {
                  insert("rolled back");
                  synchronize(usingTheDatabase("rolled back"));
                  fail();
                }));

    assertThat(done)
        .containsExactly(
            "kindred before commit",
            "kindred after commit",
            "kindred after completion 0",
            "rolled back after completion 1");
    assertThat(committed()).doesNotContain("rolled back").contains("rolled back end");
  }

  @Test
  void eventListenersHearOfTheirPhase() {
    calls.required(
        () -> {
          insert("a");
          context().publishEvent(Listeners.Event.recordedIn(done));
        });
    failing(
        () ->
            calls.required(
                () -> {
                  context().publishEvent(Listeners.Event.recordedIn(done));
                  fail();
                }));
    db.transaction(() -> context().publishEvent(Listeners.Event.recordedIn(done)));

    assertThat(done)
        .containsExactly(
            "before commit", "after commit", "after rollback", "before commit", "after commit");
  }

  /** The trap of JPA: what a listener writes after the commit is not lost. */
  @Test
  void eventListenersWrite() {
    calls.required(() -> context().publishEvent(new Listeners.Event(this::insert)));
    failing(
        () ->
            calls.required(
                () -> {
                  context().publishEvent(new Listeners.Event(this::insert));
                  fail();
                }));

    assertThat(committed()).containsExactly("after commit", "after rollback", "before commit");
  }

  @Test
  void aTransactionIsRunAgainAsAWhole() {
    db.transaction(
        retries(3),
        () -> {
          insertByJdbc("a");
          afterCommit("attempt " + done.size());
          synchronize(usingNothing());
          if (done.size() < 2) {
            throw conflict();
          }
        });

    assertThat(done)
        .containsExactly("rolled back", "rolled back", "committed", "attempt 2 sees [a]");
  }

  private TransactionSynchronization usingNothing() {
    return new TransactionSynchronization() {
      @Override
      public void afterCompletion(int status) {
        done.add(status == STATUS_COMMITTED ? "committed" : "rolled back");
      }
    };
  }

  /** The outer transaction would lose what it did before. */
  @Test
  void aTransactionInsideOneOfSpringIsNotRunAgain() {
    assertThatThrownBy(
            () ->
                calls.required(
                    () ->
                        db.transaction(
                            retries(3),
                            () -> {
                              done.add("run");
                              throw conflict();
                            })))
        .isInstanceOf(SerializationFailureException.class);

    assertThat(done).containsExactly("run");
  }

  @Test
  void nothingIsRunAgainAfterTheCommit() {
    SerializationFailureException late = conflict();
    assertThatThrownBy(
            () ->
                db.transaction(
                    retries(3),
                    () -> {
                      insert("a");
                      afterCommit("action");
                      synchronize(
                          new TransactionSynchronization() {
                            @Override
                            public void afterCommit() {
                              throw late;
                            }
                          });
                    }))
        .isSameAs(late);

    assertThat(committed()).containsExactly("a");
    assertThat(done).containsExactly("action sees [a]");
  }

  @Test
  void aFailureBeforeTheCommitRollsBack() {
    for (Calls.Work<RuntimeException> work :
        List.<Calls.Work<RuntimeException>>of(
            () -> calls.required(this::insertAndRefuseTheCommit),
            () -> db.transaction(this::insertAndRefuseTheCommit))) {
      failing(work);
      assertThat(committed()).isEmpty();
      assertThat(done).isEmpty();
    }
  }

  private void insertAndRefuseTheCommit() {
    insert("a");
    afterCommit("action");
    synchronize(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            fail();
          }
        });
  }

  @Test
  void durableAndOtherSettingsNeedTheOutermostTransaction() {
    db.transaction(durable(), () -> insert("a"));
    calls.required(
        () -> {
          assertThatThrownBy(() -> db.transaction(durable(), () -> insert("b")))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("A durable transaction inside another one");
          assertThatThrownBy(() -> db.transaction(readOnly(), () -> insert("b")))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("The transaction has begun already");
          calls.notSupported(() -> db.transaction(durable(), () -> insert("c")));
        });

    assertThat(committed()).containsExactly("a", "c");
  }

  /** On PostgreSQL a caught failure ends the transaction, which is no reason to lose the rest. */
  @Test
  void aCaughtFailureIsNotCommittedAsIfNothingHadHappened() {
    insert("there");
    Calls.Work<RuntimeException> work =
        () -> {
          insert("a");
          assertThatThrownBy(() -> insert("there")).isNotNull();
          afterCommit("action");
        };
    if (server == TestServer.H2) {
      calls.required(work);
      assertThat(committed()).containsExactly("a", "there");
    } else {
      assertThatThrownBy(() -> calls.required(work))
          .hasMessageContaining("A statement of this transaction was refused");
      assertThatThrownBy(() -> db.transaction(work::run))
          .hasMessageContaining("A statement of this transaction was refused");
      assertThat(committed()).containsExactly("there");
      assertThat(done).isEmpty();
    }
    calls.required(
        () -> assertThatThrownBy(() -> db.transaction(() -> insert("there"))).isNotNull());
  }
}
