package dev.kindred.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.model.FetchMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** One connection for all that is done in a transaction. */
class SharedConnectionTest extends SpringFixture {

  private String session() {
    return server == TestServer.H2 ? "select session_id()" : "select pg_backend_pid()";
  }

  private int of(DSLContext context) {
    return context.fetchSingle(session()).get(0, Integer.class);
  }

  private int lent() {
    return pool.getHikariPoolMXBean().getActiveConnections();
  }

  private void isShared() {
    insert("by Kindred " + lent());
    Integer byJdbc = jdbc.queryForObject(session(), Integer.class);
    assertThat(of(db.dsl())).isEqualTo(byJdbc);
    assertThat(of(jooq)).isEqualTo(byJdbc);
    assertThat(of(db.fetchMode(FetchMode.RAISE).dsl())).isEqualTo(byJdbc);
    assertThat(lent()).isEqualTo(1);
    Account_.objects(db).delete();
  }

  @Test
  void everythingUsesTheConnectionOfTheTransaction() {
    calls.required(this::isShared);
    calls.required(() -> db.transaction(this::isShared));
    calls.nested(this::isShared);
    db.transaction(this::isShared);
    db.transaction(() -> calls.required(this::isShared));
  }

  @Test
  void aTransactionInsideIsOnAnother() {
    calls.required(
        () -> {
          int outer = of(db.dsl());
          calls.requiresNew(
              () -> {
                assertThat(of(db.dsl())).isNotEqualTo(outer).isEqualTo(of(jooq));
                assertThat(lent()).isEqualTo(2);
              });
          assertThat(of(db.dsl())).isEqualTo(outer);
        });
  }

  @Test
  void otherThreadsTakeNoPart() {
    calls.required(
        () -> {
          insert("a");
          CompletableFuture.runAsync(
                  () -> {
                    assertThat(owners()).isEmpty();
                    insert("b");
                  })
              .join();
          assertThat(committed()).containsExactly("b");
        });
  }

  @Test
  void rowsAreLocked() {
    insert("a");
    calls.required(() -> assertThat(Account_.objects(db).forUpdate().list()).hasSize(1));
    db.transaction(() -> assertThat(Account_.objects(db).forUpdate().list()).hasSize(1));
    for (Calls.Work<RuntimeException> outside :
        List.<Calls.Work<RuntimeException>>of(
            () -> Account_.objects(db).forUpdate().list(),
            () -> calls.supports(() -> Account_.objects(db).forUpdate().list()),
            () ->
                calls.required(
                    () -> calls.notSupported(() -> Account_.objects(db).forUpdate().list())))) {
      assertThatThrownBy(outside::run)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("forUpdate() outside a transaction");
    }
    calls.readOnly(
        () ->
            assertThatThrownBy(() -> Account_.objects(db).forUpdate().list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("read-only"));
  }

  /** More rows than are read at once. */
  private void insertMany() {
    db.insertAll(IntStream.range(0, 3_000).mapToObj(i -> Account.of("a" + i)).toList());
  }

  @Test
  void aStreamEndsWithTheTransaction() {
    insertMany();
    List<Iterator<Account>> kept = new ArrayList<>();
    Calls.Work<RuntimeException> work =
        () -> {
          Iterator<Account> rows = Account_.objects(db).stream().iterator();
          kept.add(rows);
          rows.next();
          assertThat(lent()).isEqualTo(1);
        };

    calls.required(work);
    db.transaction(work::run);
    failing(
        () ->
            calls.required(
                () -> {
                  work.run();
                  fail();
                }));
    calls.required(
        () ->
            failing(
                () ->
                    calls.nested(
                        () -> {
                          work.run();
                          fail();
                        })));

    assertThat(lent()).isZero();
    assertThat(kept)
        .hasSize(4)
        .allSatisfy(
            rows ->
                assertThatThrownBy(() -> rows.forEachRemaining(row -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(
                        "A stream ends when it is closed, and with the transaction"));
  }

  @Test
  void aStreamIsReadOnWhileAnotherTransactionRuns() {
    insertMany();
    calls.required(
        () -> {
          Iterator<Account> rows = Account_.objects(db).stream().iterator();
          rows.next();
          calls.requiresNew(
              () -> {
                assertThat(Account_.objects(db).stream().count()).isEqualTo(3_000);
                insert("b");
              });
          assertThat(rows).toIterable().hasSize(2_999);
        });
  }

  /** Spring shares one connection in such a method: a stream must not begin a transaction on it. */
  @Test
  void aStreamOutsideATransactionHasAConnectionOfItsOwn() {
    insert("a");
    insert("b");
    calls.supports(
        () -> {
          insertByJdbc("c");
          try (Stream<Account> rows = Account_.objects(db).stream()) {
            Iterator<Account> accounts = rows.iterator();
            accounts.next();
            insertByJdbc("d");
            assertThat(committed()).containsExactly("a", "b", "c", "d");
          }
        });

    assertThat(committed()).containsExactly("a", "b", "c", "d");
  }

  @Test
  void aDatabaseIsOpenedInsideATransaction() {
    calls.required(
        () -> {
          insert("a");
          Database opened = SpringDatabase.of(pool, transactions);
          opened.insert(Account.of("b"));
          Database found = Database.of(pool);
          found.transaction(() -> found.insert(Account.of("c")));
          assertThat(owners()).containsExactly("a", "b", "c");
          assertThat(committed()).isEmpty();
        });

    assertThat(committed()).containsExactly("a", "b", "c");
  }
}
