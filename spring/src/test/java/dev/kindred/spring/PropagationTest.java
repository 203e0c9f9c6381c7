package dev.kindred.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** {@code @Transactional} and {@code db.transaction(..)} in each other. */
class PropagationTest extends SpringFixture {

  @Test
  void aTransactionOfSpringIsCommittedAsAWhole() {
    calls.required(
        () -> {
          insert("a");
          db.transaction(() -> insert("b"));
          assertThat(owners()).containsExactly("a", "b");
          assertThat(committed()).isEmpty();
        });

    assertThat(committed()).containsExactly("a", "b");
  }

  @Test
  void aTransactionOfSpringIsRolledBackAsAWhole() {
    assertThatThrownBy(
            () ->
                calls.required(
                    () -> {
                      insert("a");
                      db.transaction(() -> insert("b"));
                      fail();
                    }))
        .isInstanceOf(Refused.class);

    assertThat(committed()).isEmpty();
  }

  @Test
  void aTransactionOfKindredInsideIsASavepoint() {
    calls.required(
        () -> {
          insert("a");
          assertThatThrownBy(
                  () ->
                      db.transaction(
                          () -> {
                            insert("b");
                            insertByJdbc("c");
                            fail();
                          }))
              .isInstanceOf(Refused.class);
          assertThat(owners()).containsExactly("a");
          insert("d");
        });

    assertThat(committed()).containsExactly("a", "d");
  }

  @Test
  void aTransactionOfKindredIsOneOfSpring() {
    db.transaction(
        () -> {
          insert("a");
          insertByJdbc("b");
          insertByJooq("c");
          calls.required(() -> insert("d"));
          calls.mandatory(() -> insertByJdbc("e"));
          assertThatThrownBy(() -> calls.never(() -> insert("f")))
              .isInstanceOf(IllegalTransactionStateException.class);
          assertThat(owners()).containsExactly("a", "b", "c", "d", "e");
          assertThat(committed()).isEmpty();
        });

    assertThat(committed()).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void aTransactionOfKindredIsRolledBackWithWhatSpringDidInIt() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      insertByJdbc("a");
                      insertByJooq("b");
                      calls.required(() -> insertByJdbc("c"));
                      fail();
                    }))
        .isInstanceOf(Refused.class);

    assertThat(committed()).isEmpty();
  }

  @Test
  void requiresNewIsIndependent() {
    assertThatThrownBy(
            () ->
                calls.required(
                    () -> {
                      insert("a");
                      calls.requiresNew(
                          () -> {
                            assertThat(owners()).isEmpty();
                            insert("b");
                          });
                      assertThat(owners()).containsExactly("a", "b");
                      fail();
                    }))
        .isInstanceOf(Refused.class);

    assertThat(committed()).containsExactly("b");
  }

  /** The inner one must not find the outer's connection, whoever has begun the outer. */
  @Test
  void requiresNewInATransactionOfKindredIsIndependent() {
    assertThatThrownBy(
            () ->
                calls.required(
                    () ->
                        db.transaction(
                            () -> {
                              insert("a");
                              calls.requiresNew(
                                  () -> {
                                    assertThat(owners()).isEmpty();
                                    db.transaction(() -> insert("b"));
                                  });
                              fail();
                            })))
        .isInstanceOf(Refused.class);
    assertThat(committed()).containsExactly("b");

    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      insert("c");
                      assertThatThrownBy(
                              () ->
                                  calls.requiresNew(
                                      () -> {
                                        insert("d");
                                        fail();
                                      }))
                          .isInstanceOf(Refused.class);
                      calls.requiresNew(() -> insert("e"));
                      fail();
                    }))
        .isInstanceOf(Refused.class);
    assertThat(committed()).containsExactly("b", "e");
  }

  @Test
  void notSupportedIsOutside() {
    assertThatThrownBy(
            () ->
                calls.required(
                    () ->
                        db.transaction(
                            () -> {
                              insert("a");
                              calls.notSupported(
                                  () -> {
                                    assertThat(owners()).isEmpty();
                                    insert("b");
                                    assertThat(committed()).containsExactly("b");
                                    db.transaction(() -> insert("c"));
                                  });
                              assertThat(owners()).containsExactly("a", "b", "c");
                              fail();
                            })))
        .isInstanceOf(Refused.class);

    assertThat(committed()).containsExactly("b", "c");
  }

  @Test
  void nestedIsASavepoint() {
    calls.required(
        () -> {
          insert("a");
          assertThatThrownBy(
                  () ->
                      calls.nested(
                          () -> {
                            insert("b");
                            db.transaction(() -> insert("c"));
                            fail();
                          }))
              .isInstanceOf(Refused.class);
          calls.nested(() -> insert("d"));
        });
    db.transaction(
        () -> {
          insert("e");
          assertThatThrownBy(
                  () ->
                      calls.nested(
                          () -> {
                            insert("f");
                            fail();
                          }))
              .isInstanceOf(Refused.class);
        });

    assertThat(committed()).containsExactly("a", "d", "e");
  }

  @Test
  void nestedAloneIsATransaction() {
    calls.nested(
        () -> {
          insert("a");
          assertThat(committed()).isEmpty();
        });

    assertThat(committed()).containsExactly("a");
  }

  @Test
  void mandatoryNeedsOne() {
    assertThatThrownBy(() -> calls.mandatory(() -> insert("a")))
        .isInstanceOf(IllegalTransactionStateException.class);
    calls.required(() -> calls.mandatory(() -> insert("b")));

    assertThat(committed()).containsExactly("b");
  }

  @Test
  void supportsAndNeverCommitEachStatementOutside() {
    calls.supports(
        () -> {
          insert("a");
          assertThat(committed()).containsExactly("a");
          insertByJdbc("b");
          assertThat(owners()).containsExactly("a", "b");
        });
    calls.never(() -> insert("c"));
    assertThatThrownBy(
            () ->
                calls.required(
                    () ->
                        calls.supports(
                            () -> {
                              insert("d");
                              fail();
                            })))
        .isInstanceOf(Refused.class);

    assertThat(committed()).containsExactly("a", "b", "c");
  }

  @Test
  void rulesOfRollbackHold() throws Exception {
    assertThatThrownBy(
            () ->
                calls.withRules(
                    () -> {
                      insert("a");
                      throw new IOException();
                    }))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () ->
                calls.withRules(
                    () -> {
                      insert("b");
                      throw new UnsupportedOperationException();
                    }))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(
            () ->
                calls.required(
                    () -> {
                      insert("c");
                      throw new IOException();
                    }))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      insert("d");
                      throw new IOException();
                    }))
        .isInstanceOf(IOException.class);

    assertThat(committed()).containsExactly("b", "c");
  }

  @Test
  void whatIsMarkedIsRolledBack() {
    calls.required(
        () -> {
          insert("a");
          db.transaction(() -> insert("b"));
          TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        });

    assertThat(committed()).isEmpty();
  }

  @Test
  void aFailureInsideThatIsCaughtIsAnUnexpectedRollback() {
    assertThatThrownBy(
            () ->
                calls.required(
                    () -> {
                      insert("a");
                      assertThatThrownBy(() -> calls.required(SpringFixture::fail))
                          .isInstanceOf(Refused.class);
                    }))
        .isInstanceOf(UnexpectedRollbackException.class);
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      insert("b");
                      assertThatThrownBy(() -> calls.required(SpringFixture::fail))
                          .isInstanceOf(Refused.class);
                    }))
        .isInstanceOf(UnexpectedRollbackException.class);

    assertThat(committed()).isEmpty();
  }

  /** jOOQ alone would commit what Spring has begun. */
  @Test
  void aTransactionOfJooqIsASavepoint() {
    failing(
        () ->
            calls.required(
                () -> {
                  insert("a");
                  db.dsl().transaction(inner -> insert("b"));
                  failing(
                      () ->
                          db.dsl()
                              .transaction(
                                  inner -> {
                                    insert("c");
                                    fail();
                                  }));
                  assertThat(owners()).containsExactly("a", "b");
                  assertThat(committed()).isEmpty();
                  fail();
                }));

    assertThat(committed()).isEmpty();
  }
}
