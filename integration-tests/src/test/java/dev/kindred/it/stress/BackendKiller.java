package dev.kindred.it.stress;

import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;

/** Ends some connection that is at work, at random moments, as an administrator would. */
final class BackendKiller implements AutoCloseable {

  private final TestDatabase kind;
  private final String url;
  private final Thread thread = new Thread(this::run, "killer");
  private volatile boolean closed;
  private volatile int killed;

  /** Kills on PostgreSQL and MariaDB; the others have no servers. */
  BackendKiller(FreshDatabase database) {
    this.kind = database.kind();
    this.url = database.jdbcUrl();
    if (kills()) {
      thread.start();
    }
  }

  boolean kills() {
    return kind == TestDatabase.POSTGRESQL || kind == TestDatabase.MARIADB;
  }

  private void run() {
    try (Connection connection = DriverManager.getConnection(url)) {
      while (!closed) {
        Thread.sleep(ThreadLocalRandom.current().nextLong(100, 400));
        kill(connection);
      }
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void kill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet victim = statement.executeQuery(select())) {
      if (!victim.next()) {
        return;
      }
      if (kind == TestDatabase.MARIADB) {
        killMariadb(connection, victim.getLong(1));
      }
      killed++;
    }
  }

  private String select() {
    return kind == TestDatabase.POSTGRESQL
        ? "select pg_terminate_backend(pid) from (select pid from pg_stat_activity"
            + " where datname = current_database() and state <> 'idle'"
            + " and pid <> pg_backend_pid()"
            + " order by random() limit 1) x"
        : "select id from information_schema.processlist"
            + " join information_schema.innodb_trx on trx_mysql_thread_id = id"
            + " where db = database() and id <> connection_id() order by rand() limit 1";
  }

  private static void killMariadb(Connection connection, long id) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("kill " + id);
    } catch (SQLException gone) {
      if (gone.getErrorCode() != 1094) {
        throw gone;
      }
    }
  }

  /** How many it has killed. */
  int killed() {
    return killed;
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.join(10_000);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }
}
