package dev.kindred.it;

import static org.assertj.core.api.Assertions.fail;

import dev.kindred.Database;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.model.Artist;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Two rows that two transactions lock crosswise: this thread's, which will be the one to be
 * refused, and an older one of another thread. Serves once; to be closed.
 */
final class Deadlock implements AutoCloseable {

  private final FreshDatabase fresh;
  private final Database others;
  private final Artist ours;
  private final Artist theirs;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch met = new CountDownLatch(1);

  Deadlock(FreshDatabase fresh, Database others) {
    this.fresh = fresh;
    this.others = others;
    this.ours = others.insert(new Artist(null, "ours"));
    this.theirs = others.insert(new Artist(null, "theirs"));
    thread.submit(
        () -> {
          holdAndWait();
          return null;
        });
  }

  /** H2 refuses the younger transaction, MariaDB the one that has written less. */
  private void holdAndWait() throws InterruptedException {
    others.transaction(
        () -> {
          others.insertAll(
              IntStream.range(0, 50).mapToObj(each -> new Artist(null, "more")).toList());
          others.update(new Artist(theirs.id(), "theirs, changed"));
          held.countDown();
          met.await();
          others.update(new Artist(ours.id(), "ours, changed by them"));
        });
  }

  /** To be called before the transaction of this thread begins. */
  Deadlock prepared() throws InterruptedException {
    if (!held.await(20, TimeUnit.SECONDS)) {
      fail("The other transaction holds nothing.");
    }
    return this;
  }

  /** Runs into it, in a transaction of the caller's. */
  void meet(Database database) throws SQLException, InterruptedException {
    database.update(new Artist(ours.id(), "ours, changed"));
    met.countDown();
    awaitOthers();
    database.update(new Artist(theirs.id(), "theirs, changed by us"));
  }

  private void awaitOthers() throws SQLException, InterruptedException {
    try (Connection connection = fresh.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (int attempt = 0; attempt < 100; attempt++) {
        try (ResultSet waiting = statement.executeQuery(waiting(fresh.kind()))) {
          waiting.next();
          if (waiting.getInt(1) > 0) {
            return;
          }
        }
        // MariaDB answers as before to who asks again within 100 ms.
        Thread.sleep(150);
      }
    }
    fail("The other transaction does not wait.");
  }

  private static String waiting(TestDatabase kind) {
    return switch (kind) {
      case H2 -> "select count(*) from information_schema.sessions where blocker_id is not null";
      case POSTGRESQL ->
          "select count(*) from pg_stat_activity"
              + " where datname = current_database() and wait_event_type = 'Lock'";
      case MARIADB ->
          "select count(*) from information_schema.innodb_trx join information_schema.processlist"
              + " on id = trx_mysql_thread_id where db = database() and trx_state = 'LOCK WAIT'";
      case SQLITE -> throw new IllegalStateException("There are no locks of rows.");
    };
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
