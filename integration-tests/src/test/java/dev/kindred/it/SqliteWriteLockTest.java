package dev.kindred.it;

import static dev.kindred.TransactionOptions.readOnly;
import static dev.kindred.TransactionOptions.retries;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kindred.Database;
import dev.kindred.error.LockTimeoutException;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On SQLite one transaction writes at a time, and the others wait for their turn. */
@Timeout(30)
class SqliteWriteLockTest extends DatabaseTest {

  @BeforeEach
  void onSqliteOnly() {
    assumeThat(kind).isEqualTo(SQLITE);
  }

  private Database open(String busyTimeout) {
    return Database.open(fresh().jdbcUrl() + "?busy_timeout=" + busyTimeout);
  }

  private static void insert(Database database, String name) {
    database.insert(new Topping(null, name));
  }

  /** What it read is still so when it writes. */
  @Test
  void aTransactionThatReadsAndThenWritesWaitsForItsTurn() throws Exception {
    try (ConcurrentThreads threads = new ConcurrentThreads(8)) {
      threads.together(
          thread ->
              () ->
                  db.transaction(
                      () -> {
                        long there = Topping_.objects(db).count();
                        insert(db, "topping " + there);
                        return there;
                      }));
    }
    assertThat(Topping_.objects(db).count()).isEqualTo(8);
  }

  @Test
  void aReadOnlyTransactionWaitsForNobody() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Database impatient = open("1")) {
      db.transaction(
          () -> {
            insert(db, "ham");
            Future<Long> seen =
                other.submit(
                    () ->
                        impatient.transaction(
                            readOnly(), () -> Topping_.objects(impatient).count()));
            assertThat(seen.get()).isZero();
          });
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  void aDatabaseThatIsBusyForTooLongIsTold() throws Exception {
    try (ConcurrentThreads threads = new ConcurrentThreads(1);
        Database impatient = open("50")) {
      db.transaction(
          () -> {
            insert(db, "ham");
            assertThatThrownBy(
                    () ->
                        threads.together(
                            thread ->
                                () ->
                                    impatient.transaction(
                                        () -> Topping_.objects(impatient).count())))
                .hasCauseInstanceOf(LockTimeoutException.class);
          });
      impatient.transaction(() -> insert(impatient, "olives"));
    }
    assertThat(Topping_.objects(db).count()).isEqualTo(2);
  }

  /** The first attempts end at the lock; the body is run when it is free. */
  @Test
  void retriesCoverABusyDatabase() throws Exception {
    CountDownLatch asked = new CountDownLatch(3);
    try (Database impatient = open("20");
        Database counting = Database.of(counting(asked))) {
      assertThat(impatient.transaction(() -> Topping_.objects(impatient).count())).isZero();
      ExecutorService other = Executors.newSingleThreadExecutor();
      Future<?> insert =
          db.transaction(
              () -> {
                insert(db, "ham");
                Future<?> waiting =
                    other.submit(
                        () -> counting.transaction(retries(1_000), () -> insert(counting, "corn")));
                asked.await();
                return waiting;
              });
      insert.get();
      other.shutdown();
    }
    assertThat(Topping_.objects(db).count()).isEqualTo(2);
  }

  /** Connections that wait for 20 milliseconds, and count how often one is asked for. */
  private DataSource counting(CountDownLatch asked) {
    org.sqlite.SQLiteDataSource source = new org.sqlite.SQLiteDataSource();
    source.setUrl(fresh().jdbcUrl() + "?busy_timeout=20");
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              asked.countDown();
              return method.invoke(source, arguments);
            });
  }

  @Test
  void aConnectionThatWasNotToldHowLongToWaitWaitsTenSeconds() {
    assertThat(patience("0")).isEqualTo(10_000);
    assertThat(patience("70")).isEqualTo(70);
  }

  private int patience(String given) {
    try (Database database = open(given)) {
      return ((Number) database.dsl().fetchValue("pragma busy_timeout")).intValue();
    }
  }
}
