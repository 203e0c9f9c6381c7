package dev.kindred.it;

import static dev.kindred.TransactionOptions.durable;
import static dev.kindred.TransactionOptions.isolation;
import static dev.kindred.TransactionOptions.readOnly;
import static dev.kindred.TransactionOptions.retries;
import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.Isolation;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.it.shop.Genre;
import dev.kindred.it.shop.Genre_;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How transactions are run, and what is done when they have been committed. */
class TransactionOptionsTest extends DatabaseTest {

  private final List<String> done = new ArrayList<>();

  private void insert(String name) {
    db.insert(Genre_.builder().name(name));
  }

  private List<String> names() {
    return Genre_.objects(db).orderBy(Genre_.id().asc()).select(Genre_.name()).list();
  }

  @Test
  void anActionRunsAfterTheCommit() {
    db.transaction(
        () -> {
          insert("Tale");
          db.afterCommit(() -> done.add("after " + names()));
          done.add("inside");
        });
    assertThat(done).containsExactly("inside", "after [Tale]");
  }

  @Test
  void withoutATransactionAnActionRunsAtOnce() {
    db.afterCommit(() -> done.add("now"));
    assertThat(done).containsExactly("now");
  }

  @Test
  void whatIsRolledBackForgetsItsActions() {
    db.transaction(
        () -> {
          db.afterCommit(() -> done.add("outer"));
          assertThatThrownBy(
                  () ->
                      db.transaction(
                          () -> {
                            db.afterCommit(() -> done.add("inner"));
                            throw new IllegalArgumentException("undone");
                          }))
              .hasMessage("undone");
        });
    assertThat(done).containsExactly("outer");
  }

  @Test
  void anActionThatFailsUndoesNothingAndStopsNoOther() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      insert("Tale");
                      db.afterCommit(
                          () -> {
                            throw new IllegalStateException("first");
                          });
                      db.afterCommit(() -> done.add("second"));
                    }))
        .hasMessage("first");
    assertThat(done).containsExactly("second");
    assertThat(names()).containsExactly("Tale");
  }

  @Test
  void aReadOnlyTransactionReadsAndRefusesToWrite() {
    insert("Tale");
    assertThat(db.transaction(readOnly(), this::names)).containsExactly("Tale");
    assertThatThrownBy(() -> db.transaction(readOnly(), () -> insert("Saga")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The transaction is read-only: it changes nothing. Nothing was sent.");
    assertThat(names()).containsExactly("Tale");
  }

  @Test
  void aTransactionIsRunAgainWhereItCouldNotBeSerialised() {
    AtomicInteger runs = new AtomicInteger();
    db.transaction(
        retries(3),
        () -> {
          insert("Tale " + runs);
          if (runs.incrementAndGet() < 3) {
            throw new SerializationFailureException("a conflict", "", new SQLException());
          }
        });
    assertThat(runs).hasValue(3);
    assertThat(names()).containsExactly("Tale 2");
  }

  @Test
  void aTransactionIsNotRunMoreOftenThanThat() {
    AtomicInteger runs = new AtomicInteger();
    assertThatThrownBy(
            () ->
                db.transaction(
                    retries(2),
                    () -> {
                      runs.incrementAndGet();
                      throw new SerializationFailureException("a conflict", "", new SQLException());
                    }))
        .isInstanceOf(SerializationFailureException.class);
    assertThat(runs).hasValue(3);
  }

  @Test
  void aDurableTransactionIsTheOutermost() {
    db.transaction(durable(), () -> insert("Tale"));
    assertThatThrownBy(() -> db.transaction(() -> db.transaction(durable(), () -> insert("Saga"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("A durable transaction inside another one");
    assertThat(names()).containsExactly("Tale");
  }

  @Test
  void theIsolationIsThatOfTheTransactionAndIsGivenBack() {
    Genre tale =
        db.transaction(
            isolation(Isolation.SERIALIZABLE).and(retries(1)),
            () -> db.insert(Genre_.builder().name("Tale")));
    assertThat(tale.id()).isOne();
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> db.transaction(isolation(Isolation.SERIALIZABLE), this::names)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The transaction has begun already");
    assertThat(db.transaction(this::names)).containsExactly("Tale");
  }

  /** The connection is told before the transaction begins, and as it was when it is over. */
  @Test
  void aReadOnlyTransactionTellsItsConnection() throws SQLException {
    insert("Tale");
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(fresh().jdbcUrl());
    config.setMaximumPoolSize(1);
    AtomicInteger runs = new AtomicInteger();
    try (HikariDataSource pool = new HikariDataSource(config)) {
      Database replica = Database.of(pool);
      replica.transaction(
          readOnly().and(retries(2)).and(isolation(Isolation.SERIALIZABLE)),
          () -> {
            assertThat(isReadOnly(replica)).isTrue();
            assertThat(Genre_.objects(replica).count()).isOne();
            if (runs.incrementAndGet() < 2) {
              throw new SerializationFailureException("a conflict", "", new SQLException());
            }
          });
      assertThat(runs).hasValue(2);
      assertThatThrownBy(
              () ->
                  replica.transaction(
                      readOnly(),
                      () -> {
                        throw new IllegalStateException("enough");
                      }))
          .hasMessage("enough");
      assertThat(isReadOnly(replica)).isFalse();
      replica.insert(Genre_.builder().name("Saga"));
      replica.transaction(() -> assertThat(isReadOnly(replica)).isFalse());
    }
    assertThat(names()).containsExactly("Tale", "Saga");
  }

  private boolean isReadOnly(Database database) {
    return kind == SQLITE
        ? database.dsl().fetchValue("pragma query_only").equals(1)
        : database.dsl().connectionResult(Connection::isReadOnly);
  }

  @Test
  void whatJooqWouldWriteInAReadOnlyTransactionIsRefusedWhereTheDatabaseHearsOfIt() {
    String insert = "insert into shop_genre (name) values ('Saga')";
    Throwable failure =
        catchThrowable(() -> db.transaction(readOnly(), () -> db.dsl().execute(insert)));
    assertThat(failure != null).isEqualTo(here(usually(true).but(H2, false)));
    db.dsl().execute("insert into shop_genre (name) values ('Tale')");
    assertThat(names()).contains("Tale");
  }
}
