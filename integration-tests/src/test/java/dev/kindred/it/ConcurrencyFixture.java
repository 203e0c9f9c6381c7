package dev.kindred.it;

import static dev.kindred.TransactionOptions.retries;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.TransactionalCallable;
import dev.kindred.it.bank.Account_;
import dev.kindred.it.database.TestDatabase;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/**
 * Tests of calls that are made by sixteen threads at once, each in its own transaction, in one of
 * the caller's, and in one that has read before, which on MariaDB goes on seeing what it saw then.
 */
@Timeout(300)
abstract class ConcurrencyFixture extends DatabaseTest {

  static final int THREADS = 16;

  /** How often each case is run in each way; {@code -Dkindred.test.rounds=25} looks longer. */
  private static final int ROUNDS = Integer.getInteger("kindred.test.rounds", 2);

  /** The same tables, over a connection for each thread. */
  Database at;

  private HikariDataSource pool;
  private ConcurrentThreads threads;
  private Around around = Around.NOTHING;

  /**
   * Whether calls on different owners can get in each other's way: on MariaDB a transaction that
   * has read must lock what it reads again, and neighbours in an index with it. It is run again.
   */
  private boolean retried;

  /** What is around a call. */
  private enum Around {
    NOTHING,
    TRANSACTION,
    TRANSACTION_THAT_READ
  }

  /** A part of a test, which is run again and again. */
  interface Round {
    /**
     * Runs it.
     *
     * @param number of the round, which nothing else has
     */
    void run(int number) throws Exception;
  }

  @BeforeEach
  final void openPool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(fresh().jdbcUrl());
    config.setMaximumPoolSize(THREADS);
    config.setConnectionTimeout(30_000);
    if (kind == TestDatabase.H2) {
      // Threads that queue for one row on a busy machine wait longer than its two seconds.
      config.setConnectionInitSql("set lock_timeout 30000");
    }
    if (kind == TestDatabase.SQLITE) {
      config.addDataSourceProperty("synchronous", "OFF");
      config.addDataSourceProperty("busy_timeout", "30000");
    }
    pool = new HikariDataSource(config);
    at = Database.of(pool);
    threads = new ConcurrentThreads(THREADS);
  }

  @AfterEach
  final void closePool() {
    threads.close();
    pool.close();
  }

  /** The same for calls that are about several owners. */
  final void everyWayOfSeveralOwners(Round round) throws Exception {
    retried = true;
    everyWay(round);
  }

  /** Runs rounds in which calls are made in each way. */
  final void everyWay(Round round) throws Exception {
    int number = 0;
    for (Around each : Around.values()) {
      around = each;
      for (int i = 0; i < ROUNDS; i++) {
        try {
          round.run(++number);
        } catch (Exception | AssertionError failure) {
          throw new AssertionError("In round " + number + ", around the calls " + around, failure);
        }
      }
    }
  }

  /** Makes a call on each thread, all at once, and answers what they answered. */
  final <T> List<T> together(IntFunction<TransactionalCallable<T, Exception>> calls)
      throws Exception {
    return threads.together(
        thread -> {
          TransactionalCallable<T, Exception> call = calls.apply(thread);
          return () -> surrounded(call);
        });
  }

  private <T> T surrounded(TransactionalCallable<T, Exception> call) throws Exception {
    return switch (around) {
      case NOTHING -> call.call();
      case TRANSACTION -> at.transaction(call);
      case TRANSACTION_THAT_READ ->
          at.transaction(
              retries(retried && kind == TestDatabase.MARIADB ? 20 : 0),
              () -> {
                Account_.objects(at).count();
                return call.call();
              });
    };
  }

  /** The same for what answers nothing. */
  final void allDo(IntFunction<Runnable> work) throws Exception {
    together(
        thread -> {
          Runnable own = work.apply(thread);
          return () -> {
            own.run();
            return thread;
          };
        });
  }
}
