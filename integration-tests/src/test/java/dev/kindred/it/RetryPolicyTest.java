package dev.kindred.it;

import static dev.kindred.TransactionOptions.isolation;
import static dev.kindred.TransactionOptions.retries;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.Isolation;
import dev.kindred.RetryEvent;
import dev.kindred.RetryPolicy;
import dev.kindred.error.LockTimeoutException;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pauses between the attempts of a transaction, and who is told of them. */
@Timeout(60)
class RetryPolicyTest extends DatabaseTest {

  private static final Duration FIRST = Duration.ofMillis(4);
  private static final Duration LONGEST = Duration.ofMillis(10);

  private final List<RetryEvent> told = new ArrayList<>();

  private RetryPolicy policy(int times) {
    return RetryPolicy.times(times).backOff(FIRST, LONGEST).listener(told::add);
  }

  private static void insert(Database database, String name) {
    database.insert(new Topping(null, name));
  }

  private List<String> names() {
    return Topping_.objects(db).orderBy(Topping_.name().asc()).select(Topping_.name()).list();
  }

  @Test
  void aDeadlockIsTriedAgainAndToldOf() throws Exception {
    assumeThat(kind).as("has no locks of rows").isNotEqualTo(SQLITE);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(fresh().jdbcUrl());
    config.setMaximumPoolSize(2);
    if (kind == POSTGRESQL) {
      config.setConnectionInitSql("set deadlock_timeout = '50ms'");
    }
    try (HikariDataSource pool = new HikariDataSource(config);
        Deadlock deadlock = new Deadlock(fresh(), db).prepared()) {
      Database here = Database.of(pool);
      AtomicInteger runs = new AtomicInteger();
      here.transaction(
          retries(policy(2)),
          () -> {
            insert(here, "in run " + runs.incrementAndGet());
            if (runs.get() == 1) {
              deadlock.meet(here);
            }
          });
      assertThat(runs).hasValue(2);
    }

    assertThat(names()).containsExactly("in run 2");
    assertThat(told).hasSize(1);
    assertThat(told.get(0).attempt()).isEqualTo(1);
    assertThat(told.get(0).failure()).isInstanceOf(SerializationFailureException.class);
  }

  /** Two transactions that each count what the other inserts. */
  @Test
  void whatCouldNotBeSerialisedIsTriedAgain() {
    assumeThat(kind)
        .as("refuses such a transaction, by a write or by its commit")
        .isEqualTo(POSTGRESQL);
    AtomicInteger runs = new AtomicInteger();
    db.transaction(
        retries(policy(3)).and(isolation(Isolation.SERIALIZABLE)),
        () -> {
          long count = Topping_.objects(db).count();
          if (runs.incrementAndGet() == 1) {
            CompletableFuture.runAsync(
                    () ->
                        db.transaction(
                            isolation(Isolation.SERIALIZABLE),
                            () -> insert(db, "other after " + Topping_.objects(db).count())))
                .join();
          }
          insert(db, "own after " + count);
        });

    assertThat(names()).containsExactly("other after 0", "own after 1");
    assertThat(told).hasSize(1);
  }

  @Test
  void aCommitThatIsRefusedIsTriedAgain() {
    AtomicInteger commits = new AtomicInteger();
    Database here = Database.of(refusing(fresh().dataSource(), commits));
    here.transaction(retries(policy(3)), () -> insert(here, "at last"));

    assertThat(names()).containsExactly("at last");
    assertThat(commits).hasValue(4);
    assertThat(told).extracting(RetryEvent::attempt).containsExactly(1, 2, 3);
    assertBetween(told.get(0).pause(), 2, 4);
    assertBetween(told.get(1).pause(), 4, 8);
    assertBetween(told.get(2).pause(), 5, 10);
  }

  private static void assertBetween(Duration pause, int least, int most) {
    assertThat(pause).isBetween(Duration.ofMillis(least), Duration.ofMillis(most));
  }

  /** Data source whose first three commits are refused, as YugabyteDB may refuse them. */
  private static DataSource refusing(DataSource target, AtomicInteger commits) {
    return wrapped(
        DataSource.class,
        target,
        connection ->
            wrapped(
                Connection.class,
                (Connection) connection,
                result -> result,
                name -> {
                  if (name.equals("commit") && commits.incrementAndGet() < 4) {
                    throw new SQLException("Could not be serialized", "40001");
                  }
                }),
        name -> {});
  }

  private interface Result {
    Object of(Object result);
  }

  private interface Before {
    void call(String name) throws SQLException;
  }

  private static <T> T wrapped(Class<T> type, T target, Result result, Before before) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              before.call(method.getName());
              try {
                Object returned = method.invoke(target, arguments);
                return returned instanceof Connection ? result.of(returned) : returned;
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }

  @Test
  void itEndsWithTheLastFailure() {
    AtomicInteger runs = new AtomicInteger();
    assertThatThrownBy(() -> db.transaction(retries(policy(2)), () -> conflict(runs)))
        .isInstanceOf(SerializationFailureException.class)
        .hasMessage("conflict 3");
    assertThat(told)
        .extracting(each -> each.failure().getMessage())
        .containsExactly("conflict 1", "conflict 2");
  }

  private static void conflict(AtomicInteger runs) {
    throw new SerializationFailureException(
        "conflict " + runs.incrementAndGet(), "", new SQLException());
  }

  @Test
  void aListenerCanEndIt() {
    AtomicInteger runs = new AtomicInteger();
    RetryPolicy once =
        policy(9)
            .listener(
                event -> {
                  throw new IllegalStateException("no more", event.failure());
                });
    assertThatThrownBy(() -> db.transaction(retries(once), () -> conflict(runs)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no more");
    assertThat(runs).hasValue(1);
    assertThat(told).hasSize(1);
  }

  @Test
  void lockTimeoutsAreTriedAgainWhereThatIsWanted() {
    AtomicInteger runs = new AtomicInteger();
    db.transaction(
        retries(policy(1).afterLockTimeouts()),
        () -> {
          if (runs.incrementAndGet() == 1) {
            throw new LockTimeoutException("waited", "", new SQLException());
          }
        });
    assertThat(runs).hasValue(2);
    if (kind != SQLITE) {
      assertThatThrownBy(
              () ->
                  db.transaction(
                      retries(policy(1)),
                      () -> {
                        throw new LockTimeoutException("waited", "", new SQLException());
                      }))
          .isInstanceOf(LockTimeoutException.class);
      assertThat(told).hasSize(1);
    }
  }

  @Test
  void theGreaterOneWins() {
    AtomicInteger runs = new AtomicInteger();
    assertThatThrownBy(
            () -> db.transaction(retries(1).and(retries(policy(2))), () -> conflict(runs)))
        .hasMessage("conflict 3");
    assertThat(told).hasSize(2);
  }

  @Test
  void refusesWhatIsNoPause() {
    assertThatThrownBy(() -> RetryPolicy.times(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("retries(-1) is negative.");
    assertThatThrownBy(() -> RetryPolicy.times(1).backOff(LONGEST, FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "backOff(PT0.01S, PT0.004S) has no such pauses: give the first pause and the longest,"
                + " which is not shorter.");
    assertThatThrownBy(() -> RetryPolicy.times(1).backOff(Duration.ofMillis(-1), FIRST))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
