package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import dev.kindred.Database;
import dev.kindred.TransactionalRunnable;
import dev.kindred.error.DatabaseException;
import dev.kindred.error.TransactionAbortedException;
import dev.kindred.it.database.BrokenDriver;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A driver that throws something else than an SQLException may be in the middle of a message: its
 * connection is ended without another word, and nobody reads what was meant for somebody else. What
 * users' code throws ends none.
 */
@Timeout(60)
class BrokenConnectionTest extends DatabaseTest {

  /** What says nothing to a server. */
  private static final Set<String> SILENT = Set.of("unwrap", "isWrapperFor", "isClosed");

  private BrokenDriver driver;
  private HikariDataSource pool;
  private Database broken;
  private Topping ham;

  @BeforeEach
  void aPoolOfOneConnection() {
    if (kind == TestDatabase.SQLITE) {
      changesTables(); // its driver keeps the file locked for a broken connection
    }
    driver =
        new BrokenDriver(
            new DriverDataSource(fresh().jdbcUrl(), null, new Properties(), null, null));
    HikariConfig config = new HikariConfig();
    config.setDataSource(driver.dataSource());
    config.setMaximumPoolSize(1);
    pool = new HikariDataSource(config);
    broken = Database.of(pool);
    ham = db.insert(new Topping(null, "ham"));
    db.insert(new Topping(null, "olives"));
  }

  @AfterEach
  void closePool() {
    pool.close();
  }

  private List<String> names() {
    return Topping_.objects(db).orderBy(Topping_.name().asc()).select(Topping_.name()).list();
  }

  private static Topping insert(Database database, String name) {
    return database.insert(new Topping(null, name));
  }

  /** The driver's own connection that the pool has now. */
  private Connection physical() throws SQLException {
    try (Connection connection = pool.getConnection()) {
      return connection.unwrap(Connection.class);
    }
  }

  private static List<Throwable> faults() {
    return List.of(
        new StackOverflowError("deep"),
        new OutOfMemoryError("full"),
        new IllegalStateException("a driver's mistake"),
        new AssertionError("another"));
  }

  private void breaks(String method, Throwable fault, TransactionalRunnable<Exception> work)
      throws Exception {
    Connection before = physical();
    driver.breakAt(method, fault);

    assertThat(catchThrowable(work::run)).as(method).isSameAs(fault);

    assertThat(driver.isBroken()).isTrue();
    assertThat(driver.calledAfter().stream().filter(name -> !SILENT.contains(name)).findFirst())
        .as(method)
        .hasValue("abort");
    assertThat(before.isClosed()).as(method).isTrue();
    assertThat(physical()).as(method).isNotSameAs(before);
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(Topping_.get(broken, ham.id())).isEqualTo(ham);
  }

  @Test
  void aConnectionThatAStatementBrokeOnIsEnded() throws Exception {
    for (Throwable fault : faults()) {
      breaks("executeQuery", fault, () -> Topping_.objects(broken).list());
      breaks("next", fault, () -> Topping_.objects(broken).list());
      breaks("next", fault, () -> Topping_.objects(broken).select(Topping_.name()).list());
      breaks("next", fault, () -> Topping_.objects(broken).count());
      breaks("prepareStatement", fault, () -> Topping_.objects(broken).count());
      breaks("executeUpdate", fault, () -> broken.update(ham));
      breaks(
          "executeUpdate", fault, () -> Topping_.objects(broken).update(Topping_.name().set("x")));
      breaks("executeBatch", fault, () -> broken.updateAll(List.of(ham)));
      breaks("getAutoCommit", fault, () -> broken.transaction(() -> {}));
    }
    assertThat(names()).containsExactly("ham", "olives");
  }

  @Test
  void aTransactionGoesWithItsConnection() throws Exception {
    for (Throwable fault : faults()) {
      for (String method : List.of("executeQuery", "setSavepoint", "releaseSavepoint", "commit")) {
        breaks(
            method,
            fault,
            () ->
                broken.transaction(
                    () -> {
                      insert(broken, "corn");
                      broken.transaction(() -> Topping_.objects(broken).list());
                    }));
      }
    }
    assertThat(names()).containsExactly("ham", "olives");
  }

  @Test
  void aTransactionThatCatchesItIsOver() throws Exception {
    for (Throwable fault : faults()) {
      Connection before = physical();
      Throwable failure =
          catchThrowable(
              () ->
                  broken.transaction(
                      () -> {
                        insert(broken, "corn");
                        driver.breakAt("executeQuery", fault);
                        assertThat(
                                catchThrowable(
                                    () ->
                                        broken.transaction(() -> Topping_.objects(broken).list())))
                            .isSameAs(fault);
                        insert(broken, "salt");
                      }));
      assertThat(failure).isInstanceOf(TransactionAbortedException.class).hasCause(fault);
      assertThat(before.isClosed()).isTrue();
    }
    assertThat(names()).containsExactly("ham", "olives");
  }

  @Test
  void jooqsStatementsBreakItToo() throws Exception {
    for (Throwable fault : faults()) {
      breaks("execute", fault, () -> broken.dsl().execute("update topping set name = 'x'"));
      breaks("execute", fault, () -> broken.dsl().fetch("select * from topping"));
      breaks("execute", fault, () -> broken.dsl().fetchLazy("select * from topping"));
      breaks("next", fault, () -> broken.dsl().fetch("select * from topping"));
      breaks(
          "execute",
          fault,
          () ->
              broken.fetch(
                  Topping_.self(), broken.dsl().resultQuery("select id, name from topping")));
      breaks(
          "executeQuery",
          fault,
          () ->
              broken
                  .dsl()
                  .connection(
                      connection ->
                          connection.prepareStatement("select * from topping").executeQuery()));
      breaks(
          "execute",
          fault,
          () ->
              broken.transaction(
                  () -> {
                    insert(broken, "corn");
                    broken.dsl().execute("update topping set name = 'x'");
                  }));
    }
    assertThat(names()).containsExactly("ham", "olives");
  }

  @Test
  void soDoesAStream() throws Exception {
    for (Throwable fault : faults()) {
      for (String method : List.of("executeQuery", "next", "setFetchSize")) {
        breaks(
            method,
            fault,
            () -> {
              try (Stream<Topping> rows = Topping_.objects(broken).stream()) {
                rows.toList();
              }
            });
        breaks(
            method,
            fault,
            () ->
                broken.transaction(
                    () -> {
                      insert(broken, "corn");
                      try (Stream<Topping> rows = Topping_.objects(broken).stream()) {
                        rows.toList();
                      }
                    }));
      }
    }
    assertThat(names()).containsExactly("ham", "olives");
  }

  private static <T> T refusing(String name) {
    throw new IllegalStateException("no " + name);
  }

  @Test
  void whatUsersCodeThrowsEndsNothing() throws Exception {
    Connection before = physical();
    List<TransactionalRunnable<Exception>> uses =
        List.of(
            () ->
                Topping_.objects(broken)
                    .select(BrokenConnectionTest::refusing, Topping_.name())
                    .list(),
            () -> {
              try (Stream<Topping> rows = Topping_.objects(broken).stream()) {
                rows.forEach(row -> refusing(row.name()));
              }
            },
            () -> broken.dsl().fetch("select 'ham'").map(row -> refusing("ham")),
            () ->
                broken.transaction(
                    () -> {
                      insert(broken, "basil");
                      refusing("ham");
                    }));
    for (TransactionalRunnable<Exception> use : uses) {
      assertThatThrownBy(use::run).isInstanceOf(IllegalStateException.class);
      assertThat(physical()).isSameAs(before);
    }
    broken.transaction(
        () -> {
          insert(broken, "corn");
          for (TransactionalRunnable<Exception> use : uses) {
            assertThatThrownBy(use::run).isInstanceOf(IllegalStateException.class);
          }
          insert(broken, "salt");
        });
    assertThat(physical()).isSameAs(before);
    assertThat(names()).containsExactly("corn", "ham", "olives", "salt");
  }

  /**
   * Wherever the end of the stack is met: in the driver, which may wrap it, in the pool, or here. A
   * pool that meets it while it lends a connection may lose that one, so none is counted.
   */
  @Test
  void theEndOfTheStackHarmsNobody() throws Exception {
    for (int run = 0; run < 2; run++) {
      int salt = run;
      assertThatThrownBy(() -> deep(fresh().dataSource().toString().length() + salt))
          .isInstanceOfAny(StackOverflowError.class, DatabaseException.class);
      assertThatThrownBy(
              () ->
                  db.transaction(
                      () -> {
                        insert(db, "corn");
                        deep(salt);
                      }))
          .isInstanceOfAny(StackOverflowError.class, DatabaseException.class);

      assertThat(Topping_.get(db, ham.id())).isEqualTo(ham);
      assertThat(names()).containsExactly("ham", "olives");
      assertThat(Topping_.objects(db).count()).isEqualTo(2);
    }
  }

  private long deep(int depth) {
    return depth % 40 == 0 ? Topping_.objects(db).count() + deep(depth + 1) : deep(depth + 1) + 1;
  }
}
