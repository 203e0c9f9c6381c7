package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kindred.Database;
import dev.kindred.Statement;
import dev.kindred.error.DatabaseException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Transactions: bound to the thread, rolled back by any exception, nested as savepoints. */
class TransactionTest extends DatabaseTest {

  private static final String FAILED =
      "A statement of this transaction was refused, so the rest is refused too. What may be refused"
          + " belongs in a transaction inside, which is a savepoint. SQL: ";

  private Topping insert(String name) {
    return db.insert(new Topping(null, name));
  }

  private List<String> names() {
    return Topping_.objects(db).orderBy(Topping_.name().asc()).list().stream()
        .map(Topping::name)
        .toList();
  }

  @Test
  void whatATransactionDoesIsCommitted() {
    db.transaction(
        () -> {
          insert("ham");
          insert("olives");
        });

    assertThat(names()).containsExactly("ham", "olives");
  }

  @Test
  void aTransactionGivesWhatItsCodeGives() {
    Topping ham = db.transaction(() -> insert("ham"));

    assertThat(ham).isEqualTo(Topping_.get(db, ham.id()));
  }

  @Test
  void anExceptionRollsBackAndPassesThrough() {
    IllegalStateException failure = new IllegalStateException("enough");

    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      insert("ham");
                      assertThat(names()).containsExactly("ham");
                      throw failure;
                    }))
        .isSameAs(failure);

    assertThat(names()).isEmpty();
  }

  @Test
  void aCheckedExceptionRollsBackAndPassesThroughUnwrapped() {
    IOException failure = new IOException("disk full");

    assertThatThrownBy(() -> importAll(failure)).isSameAs(failure);

    assertThat(names()).isEmpty();
  }

  /** Compiles with this {@code throws} clause and no wider one. */
  private void importAll(IOException failure) throws IOException {
    db.transaction(
        () -> {
          insert("ham");
          throw failure;
        });
  }

  @Test
  void anErrorRollsBackToo() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      insert("ham");
                      throw new AssertionError("no");
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessage("no");

    assertThat(names()).isEmpty();
  }

  @Test
  void aNestedTransactionIsASavepoint() {
    db.transaction(
        () -> {
          insert("ham");
          assertThatThrownBy(
                  () ->
                      db.transaction(
                          () -> {
                            insert("olives");
                            throw new IllegalStateException("only the inner one");
                          }))
              .hasMessage("only the inner one");
          db.transaction(() -> insert("pineapple"));
        });

    assertThat(names()).containsExactly("ham", "pineapple");
  }

  @Test
  void theOuterTransactionRollsBackWhatAnInnerOneDid() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      db.transaction(() -> insert("ham"));
                      throw new IllegalStateException("the outer one");
                    }))
        .hasMessage("the outer one");

    assertThat(names()).isEmpty();
  }

  @Test
  void aRefusedStatementInASavepointLeavesTheTransactionUsable() {
    db.transaction(
        () -> {
          insert("ham");
          assertThatThrownBy(() -> db.transaction(() -> insert("ham")))
              .isInstanceOf(UniqueViolationException.class);
          insert("olives");
        });

    assertThat(names()).containsExactly("ham", "olives");
  }

  /** DJ-TX-04. Django refuses the rest on every database; here a database does that which must. */
  @Test
  void aRefusedStatementWithoutASavepointEndsTheTransactionOnPostgresqlOnly() {
    Throwable failure =
        catchThrowable(
            () ->
                db.transaction(
                    () -> {
                      insert("ham");
                      assertThatThrownBy(() -> insert("ham"))
                          .isInstanceOf(UniqueViolationException.class);
                      insert("olives");
                    }));

    if (kind == POSTGRESQL) {
      assertThat(failure)
          .isExactlyInstanceOf(DatabaseException.class)
          .hasMessage(FAILED + "insert into topping (name) values (?)");
      assertThat(names()).isEmpty();
    } else {
      assertThat(failure).isNull();
      assertThat(names()).containsExactly("ham", "olives");
    }
  }

  /** PostgreSQL would roll back, and its driver say nothing of it. */
  @Test
  void aCommitAfterARefusedStatementIsRefusedOnPostgresqlOnly() {
    Throwable failure =
        catchThrowable(
            () ->
                db.transaction(
                    () -> {
                      insert("ham");
                      assertThatThrownBy(() -> insert("ham"))
                          .isInstanceOf(UniqueViolationException.class);
                    }));

    if (kind == POSTGRESQL) {
      assertThat(failure)
          .isExactlyInstanceOf(DatabaseException.class)
          .hasMessage(FAILED + "commit");
      assertThat(names()).isEmpty();
    } else {
      assertThat(failure).isNull();
      assertThat(names()).containsExactly("ham");
    }
  }

  /** Those that stay would be kept by the database until the end of the transaction. */
  @Test
  void savepointsDoNotPileUp() {
    Savepoints savepoints = new Savepoints(fresh().dataSource());
    Database counted = Database.of(savepoints.dataSource());

    counted.transaction(
        () -> {
          for (int i = 0; i < 3; i++) {
            counted.transaction(() -> counted.transaction(() -> {}));
            assertThatThrownBy(
                    () ->
                        counted.transaction(
                            () -> {
                              counted.insert(new Topping(null, "ham"));
                              throw new IllegalStateException("enough");
                            }))
                .hasMessage("enough")
                .hasNoSuppressedExceptions();
            assertThat(savepoints.open()).isZero();
          }
        });

    assertThat(savepoints.set()).isEqualTo(9);
    assertThat(names()).isEmpty();
  }

  /** It is undone by itself where it is refused; PostgreSQL would undo the rest as well. */
  @Test
  void oneStatementOfManyRowsNeedsNoTransactionOfItsOwn() {
    Savepoints savepoints = new Savepoints(fresh().dataSource());
    Database counted = Database.of(savepoints.dataSource());
    Topping ham = new Topping(null, "ham");
    Topping olives = new Topping(null, "olives");

    counted.insertAll(List.of(ham, olives));
    assertThat(savepoints.commits()).isZero();
    counted.transaction(
        () -> {
          assertThatThrownBy(() -> counted.insertAll(List.of(new Topping(null, "basil"), ham)))
              .isInstanceOf(UniqueViolationException.class);
          counted.insertAll(List.of(new Topping(null, "cheese")));
        });

    assertThat(savepoints.set()).isEqualTo(kind == POSTGRESQL ? 2 : 0);
    assertThat(savepoints.open()).isZero();
    assertThat(Topping_.objects(counted).orderBy(Topping_.name().asc()).list())
        .extracting(Topping::name)
        .containsExactly("cheese", "ham", "olives");
  }

  @Test
  void severalStatementsAreATransaction() {
    Savepoints savepoints = new Savepoints(fresh().dataSource());
    Database counted = Database.of(savepoints.dataSource());

    counted.insertAll(
        IntStream.range(0, 12).mapToObj(i -> new Topping(null, "topping " + i)).toList());

    assertThat(savepoints.commits()).isEqualTo(1);
  }

  @Test
  void otherThreadsSeeNothingUntilTheCommit() throws Exception {
    List<List<String>> seen = new ArrayList<>();
    db.transaction(
        () -> {
          insert("ham");
          Thread other = new Thread(() -> seen.add(names()));
          other.start();
          other.join();
        });

    assertThat(seen).containsExactly(List.of());
    assertThat(names()).containsExactly("ham");
  }

  @Test
  void jooqJoinsTheTransaction() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      db.dsl().execute("insert into topping (name) values ('ham')");
                      assertThat(names()).containsExactly("ham");
                      insert("olives");
                      assertThat(db.dsl().fetchCount(db.dsl().selectFrom("topping"))).isEqualTo(2);
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");

    assertThat(names()).isEmpty();
  }

  @Test
  void savepointsAndCommitsAreNoStatements() {
    List<Statement> ran =
        db.capture(() -> db.transaction(() -> db.transaction(() -> insert("ham"))));

    assertThat(ran).extracting(Statement::kind).containsExactly(Statement.Kind.INSERT);
  }
}
