package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.TransactionalRunnable;
import dev.kindred.error.ConnectionLostException;
import dev.kindred.error.DatabaseException;
import dev.kindred.error.LockTimeoutException;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.error.StatementTimeoutException;
import dev.kindred.it.model.Artist;
import dev.kindred.it.model.Artist_;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sqlite.SQLiteConnection;

/** What other transactions, clocks and networks do to a statement, and that work goes on after. */
@Timeout(20)
class ConnectionErrorsTest extends DatabaseTest {

  private static final String MARK = "zQx";

  private final List<HikariDataSource> pools = new ArrayList<>();
  private Topping ham;
  private Topping olives;

  @BeforeEach
  void twoToppings() {
    ham = db.insert(new Topping(null, "ham"));
    olives = db.insert(new Topping(null, "olives"));
  }

  @AfterEach
  void closePools() {
    pools.forEach(HikariDataSource::close);
  }

  /** The same tables, over other connections. */
  private Database connected(Consumer<HikariConfig> settings) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(fresh().jdbcUrl());
    settings.accept(config);
    HikariDataSource pool = new HikariDataSource(config);
    pools.add(pool);
    return Database.of(pool);
  }

  private Database connected(PerDatabase<String> setting) {
    return connected(config -> config.setConnectionInitSql(here(setting)));
  }

  private static Topping marked(Topping topping) {
    return new Topping(topping.id(), MARK + topping.name());
  }

  private static void rename(Database database, Topping topping) {
    database.update(marked(topping));
  }

  private static void assertTold(DatabaseException failure) {
    assertThat(failure).hasMessageContaining(" SQL: " + failure.sql());
    assertThat(failure).message().doesNotContain(MARK);
    assertThat(failure.sql()).isNotEmpty();
  }

  @Test
  void anotherTransactionHoldsALock() {
    Database impatient =
        connected(
            usually("set lock_timeout 200")
                .but(POSTGRESQL, "set lock_timeout = '200ms'")
                .but(MARIADB, "set innodb_lock_wait_timeout = 1")
                .but(SQLITE, "pragma busy_timeout = 200"));

    db.transaction(
        () -> {
          rename(db, ham);
          assertTold(
              catchThrowableOfType(LockTimeoutException.class, () -> rename(impatient, ham)));
        });

    rename(impatient, ham);
    assertThat(Topping_.get(db, ham.id())).isEqualTo(marked(ham));
  }

  /** SQLite locks the whole file, so another row is no better. */
  @Test
  void anotherTransactionHoldsALockOnAnotherRow() {
    Database impatient =
        connected(
            usually("set lock_timeout 200")
                .but(POSTGRESQL, "set lock_timeout = '200ms'")
                .but(MARIADB, "set innodb_lock_wait_timeout = 1")
                .but(SQLITE, "pragma busy_timeout = 200"));

    db.transaction(
        () -> {
          rename(db, ham);
          Throwable failure = catchThrowable(() -> rename(impatient, olives));
          if (kind == SQLITE) {
            assertThat(failure).isInstanceOf(LockTimeoutException.class);
          } else {
            assertThat(failure).isNull();
          }
        });
  }

  /** Each transaction waits for the other. On SQLite one begins when the other has ended. */
  @Test
  void aDeadlock() throws Exception {
    assumeThat(kind).as("writes in turns").isNotEqualTo(SQLITE);
    Database quick =
        connected(usually("select 1").but(POSTGRESQL, "set deadlock_timeout = '50ms'"));
    Artist ann = db.insert(new Artist(null, "Ann"));
    Artist bob = db.insert(new Artist(null, "Bob"));
    CyclicBarrier barrier = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Void>> both =
          List.of(
              threads.submit(swapping(quick, ann, bob, barrier)),
              threads.submit(swapping(quick, bob, ann, barrier)));
      List<Throwable> failures = new ArrayList<>();
      for (Future<Void> each : both) {
        try {
          each.get(15, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
          failures.add(failure.getCause());
        }
      }

      assertThat(failures).hasSize(1);
      assertThat(failures.get(0)).isInstanceOf(SerializationFailureException.class);
      assertTold((DatabaseException) failures.get(0));
      assertThat(Artist_.objects(db).list()).extracting(Artist::name).containsOnly(MARK);
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<Void> swapping(
      Database database, Artist first, Artist second, CyclicBarrier barrier) {
    return () -> {
      database.transaction(
          () -> {
            database.update(new Artist(first.id(), MARK));
            barrier.await();
            database.update(new Artist(second.id(), MARK));
          });
      return null;
    };
  }

  /** What the transaction has read has changed since. */
  @Test
  void aSerialisationFailure() {
    assumeThat(kind).as("writes in turns").isNotEqualTo(SQLITE);
    Database repeatable =
        connected(
            config -> {
              config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
              if (kind == MARIADB) {
                config.setConnectionInitSql("set innodb_snapshot_isolation = on");
              }
              if (kind == H2) {
                config.setConnectionInitSql("set lock_timeout 300");
              }
            });

    DatabaseException failure =
        catchThrowableOfType(
            DatabaseException.class,
            () ->
                repeatable.transaction(
                    () -> {
                      Topping_.get(repeatable, ham.id());
                      rename(db, ham);
                      repeatable.update(new Topping(ham.id(), MARK));
                    }));

    assertTold(failure);
    assertThat(failure).isInstanceOf(SerializationFailureException.class);
    repeatable.transaction(() -> repeatable.update(new Topping(ham.id(), "bacon")));
    assertThat(Topping_.get(db, ham.id()).name()).isEqualTo("bacon");
  }

  @Test
  void aStatementTakesTooLong() {
    assumeThat(kind).as("has no such limit; see the next test").isNotEqualTo(SQLITE);
    makeToppingsSlow();
    Database limited =
        connected(
            usually("set query_timeout 200")
                .but(POSTGRESQL, "set statement_timeout = '200ms'")
                .but(MARIADB, "set max_statement_time = 0.2"));

    assertTold(
        catchThrowableOfType(
            StatementTimeoutException.class, () -> Topping_.objects(limited).list()));
  }

  @Test
  void aStatementIsCancelled() throws Exception {
    makeToppingsSlow();
    ExecutorService canceller = Executors.newSingleThreadExecutor();
    try {
      StatementTimeoutException failure =
          catchThrowableOfType(
              StatementTimeoutException.class,
              () ->
                  db.transaction(
                      () -> {
                        Callable<Void> cancel = cancelling();
                        canceller.submit(
                            () -> {
                              Thread.sleep(300);
                              return cancel.call();
                            });
                        Topping_.objects(db).list();
                      }));
      assertTold(failure);
    } finally {
      canceller.shutdown();
      assertThat(canceller.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** Cancels what the connection of this thread's transaction runs. */
  private Callable<Void> cancelling() {
    return switch (kind) {
      case H2 -> elsewhere("call cancel_session(" + number("call session_id()") + ")");
      case POSTGRESQL ->
          elsewhere("select pg_cancel_backend(" + number("select pg_backend_pid()") + ")");
      case MARIADB -> elsewhere("kill query " + number("select connection_id()"));
      case SQLITE -> {
        CompletableFuture<SQLiteConnection> running = new CompletableFuture<>();
        db.dsl().connection(it -> running.complete(it.unwrap(SQLiteConnection.class)));
        yield () -> {
          running.get().getDatabase().interrupt();
          return null;
        };
      }
    };
  }

  private long number(String select) {
    return ((Number) db.dsl().fetchValue(select)).longValue();
  }

  /** Runs SQL on a connection of its own. */
  private Callable<Void> elsewhere(String sql) {
    return () -> {
      try (Connection connection = fresh().dataSource().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException failure) {
        // H2 closes this connection with all others, and only then answers.
        if (kind != H2) {
          throw failure;
        }
      }
      return null;
    };
  }

  private void makeToppingsSlow() {
    changesTables();
    db.dsl().execute("drop table pizza_toppings");
    db.dsl().execute("drop table topping");
    db.dsl()
        .execute(
            "create view topping as "
                + here(
                    usually(
                            "select count(*) id, 'ham' name from system_range(1, 1000000) a,"
                                + " system_range(1, 1000000) b where a.x + b.x > 7")
                        .but(
                            POSTGRESQL,
                            "select count(*) id, 'ham' as name from generate_series(1, 1000000) a,"
                                + " generate_series(1, 1000000) b where a + b > 7")
                        .but(
                            MARIADB,
                            "select count(*) id, 'ham' name from seq_1_to_1000000 a,"
                                + " seq_1_to_1000000 b where a.seq + b.seq > 7")
                        .but(
                            SQLITE,
                            "with recursive n(x) as (select 1 union all select x + 1 from n limit"
                                + " 1000000000) select count(*) id, 'ham' name from n")));
  }

  /** SQLite has none that could break: it reads a file. */
  @Test
  void theConnectionBreaks() {
    assumeThat(kind).as("has no server").isNotEqualTo(SQLITE);
    if (kind == H2) {
      changesTables();
    }

    ConnectionLostException failure =
        catchThrowableOfType(
            ConnectionLostException.class,
            () ->
                db.transaction(
                    () -> {
                      rename(db, olives);
                      breakConnection();
                      rename(db, ham);
                    }));

    assertTold(failure);
    if (kind != H2) {
      assertThat(Topping_.objects(db).orderBy(Topping_.id().asc()).list())
          .containsExactly(ham, olives);
    }
  }

  @Test
  void theConnectionBreaksWhileAStatementRuns() throws Exception {
    assumeThat(kind).as("runs in this process").isNotIn(SQLITE, H2);
    makeToppingsSlow();
    ExecutorService breaker = Executors.newSingleThreadExecutor();
    try {
      assertTold(
          catchThrowableOfType(
              ConnectionLostException.class,
              () ->
                  db.transaction(
                      () -> {
                        Callable<Void> end = ending();
                        breaker.submit(
                            () -> {
                              Thread.sleep(300);
                              return end.call();
                            });
                        Topping_.objects(db).list();
                      })));
    } finally {
      breaker.shutdown();
      assertThat(breaker.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** Ends the connection of this thread's transaction. */
  private void breakConnection() throws Exception {
    ending().call();
  }

  private Callable<Void> ending() {
    return elsewhere(
        switch (kind) {
          case POSTGRESQL ->
              "select pg_terminate_backend(" + number("select pg_backend_pid()") + ")";
          case MARIADB -> "kill " + number("select connection_id()");
          default -> "shutdown immediately";
        });
  }

  /** Such as a server that is down, or is being restarted. */
  @Test
  void noConnectionIsToBeHadForAWhile() {
    AtomicBoolean down = new AtomicBoolean(true);
    DataSource source = failing(down);

    assertThat(catchThrowable(() -> Database.of(source)))
        .isInstanceOf(ConnectionLostException.class)
        .hasMessage("No connection: Connection refused");
    down.set(false);
    Database interrupted = Database.of(source);
    assertThat(Topping_.objects(interrupted).count()).isEqualTo(2);

    down.set(true);
    assertThat(catchThrowable(() -> rename(interrupted, ham)))
        .isInstanceOf(ConnectionLostException.class)
        .hasMessageStartingWith("No connection: Connection refused")
        .message()
        .doesNotContain(MARK);
    assertThat(catchThrowable(() -> interrupted.transaction(() -> rename(interrupted, ham))))
        .isInstanceOf(ConnectionLostException.class)
        .hasMessage("No connection: Connection refused");
    down.set(false);
    rename(interrupted, ham);
    assertThat(Topping_.get(db, ham.id())).isEqualTo(marked(ham));
  }

  private DataSource failing(AtomicBoolean down) {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (down.get()) {
                throw new SQLNonTransientConnectionException("Connection refused", "08001");
              }
              return method.invoke(fresh().dataSource(), arguments);
            });
  }

  @Test
  void thePoolHasNoConnectionToGive() throws SQLException {
    Database small =
        connected(
            config -> {
              config.setMaximumPoolSize(1);
              config.setConnectionTimeout(250);
            });

    try (Connection taken = pools.get(0).getConnection()) {
      assertThat(taken).isNotNull();
      assertThat(catchThrowable(() -> rename(small, ham)))
          .isInstanceOf(ConnectionLostException.class)
          .hasMessageContaining("Connection is not available")
          .message()
          .doesNotContain(MARK);
    }
    rename(small, ham);
  }

  /** Who waits for the pool and is interrupted stays so. */
  @Test
  void whoWaitsForThePoolIsInterrupted() throws SQLException {
    Database small = connected(config -> config.setMaximumPoolSize(1));
    List<TransactionalRunnable<RuntimeException>> uses =
        List.of(
            () -> rename(small, ham),
            () -> Topping_.objects(small).count(),
            () -> small.transaction(() -> rename(small, ham)),
            () -> Topping_.objects(small).stream(),
            () -> small.dsl().fetch("select 1"),
            () -> Database.of(pools.get(0)));

    try (Connection taken = pools.get(0).getConnection()) {
      assertThat(taken).isNotNull();
      for (TransactionalRunnable<RuntimeException> use : uses) {
        Thread.currentThread().interrupt();
        Throwable failure = catchThrowable(use::run);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure)
            .isInstanceOf(ConnectionLostException.class)
            .hasMessageStartingWith("No connection: ");
      }
    }
    rename(small, ham);
  }

  @Test
  void aPoolIsClosedOrNeverFindsItsServer() {
    Database closed = connected(config -> {});
    pools.get(0).close();
    assertThat(catchThrowable(() -> Topping_.objects(closed).count()))
        .isInstanceOf(ConnectionLostException.class)
        .hasMessageMatching("No connection: .* has been closed\\.");

    HikariDataSource nowhere = new HikariDataSource();
    pools.add(nowhere);
    nowhere.setJdbcUrl("jdbc:postgresql://localhost:1/nowhere");
    nowhere.setConnectionTimeout(250);
    assertThat(catchThrowable(() -> Database.of(nowhere)))
        .isInstanceOf(ConnectionLostException.class)
        .hasMessageStartingWith("No connection: ");
    assertThat(catchThrowable(() -> Database.open("jdbc:nothing:here")))
        .isInstanceOf(ConnectionLostException.class);
  }

  /** Not only what a driver says in a state of its own. */
  @Test
  void whateverTheSourceSaysOrDoesNotSay() {
    List<Callable<Connection>> sources =
        List.of(
            () -> null,
            () -> {
              throw new SQLException("no more");
            },
            () -> {
              throw new SQLException("wrong password", "28000");
            },
            () -> {
              throw new IllegalStateException("not started");
            });
    for (Callable<Connection> each : sources) {
      AtomicBoolean down = new AtomicBoolean();
      Database database =
          Database.of(
              (DataSource)
                  Proxy.newProxyInstance(
                      getClass().getClassLoader(),
                      new Class<?>[] {DataSource.class},
                      (proxy, method, arguments) ->
                          down.get() && method.getName().equals("getConnection")
                              ? each.call()
                              : method.invoke(fresh().dataSource(), arguments)));
      down.set(true);
      assertThat(catchThrowable(() -> rename(database, ham)))
          .isInstanceOf(ConnectionLostException.class)
          .hasMessageStartingWith("No connection: ");
    }
  }

  @Test
  void aTransactionIsIdleForTooLong() {
    assumeThat(kind).as("has that limit").isEqualTo(POSTGRESQL);
    Database limited =
        connected(
            config ->
                config.setConnectionInitSql("set idle_in_transaction_session_timeout = '100ms'"));

    assertThat(
            catchThrowable(
                () ->
                    limited.transaction(
                        () -> {
                          rename(limited, ham);
                          awaitEndOf(number(limited, "select pg_backend_pid()"));
                          rename(limited, olives);
                        })))
        .isInstanceOf(ConnectionLostException.class);
    assertThat(Topping_.objects(limited).orderBy(Topping_.id().asc()).list())
        .containsExactly(ham, olives);
  }

  private void awaitEndOf(long backend) throws InterruptedException {
    String select = "select count(*) from pg_stat_activity where pid = " + backend;
    for (int attempt = 0; attempt < 200 && number(db, select) > 0; attempt++) {
      Thread.sleep(50);
    }
  }

  private static long number(Database database, String select) {
    return ((Number) database.dsl().fetchValue(select)).longValue();
  }
}
