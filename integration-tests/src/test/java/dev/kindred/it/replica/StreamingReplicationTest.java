package dev.kindred.it.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.it.database.StandbyServer;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.shop.Genre;
import dev.kindred.it.shop.Genre_;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A standby server of PostgreSQL is read, is late, and fails. */
@Tag("slow")
class StreamingReplicationTest {

  @Test
  void aStandbyIsReadIsLateAndFails(@TempDir Path folder) throws Exception {
    assumeThat(TestDatabase.wanted()).contains(TestDatabase.POSTGRESQL);
    try (StandbyServer servers = StandbyServer.start(folder);
        HikariDataSource primary = pool(servers.primary());
        HikariDataSource standby = pool(servers.standby())) {
      Database db =
          Database.builder(primary).replica(standby).stickyFor(Duration.ofMinutes(1)).open();
      db.schema().only(Genre.class).create();
      db.insert(Genre_.builder().name("first"));
      servers.awaitStandby();
      assertThat(namesReadByAnother(db)).containsExactly("first");
      assertThat(isInRecovery(standby)).isTrue();

      servers.pause();
      db.insert(Genre_.builder().name("second"));

      assertThat(names(db)).as("who has written").containsExactly("first", "second");
      assertThat(namesReadByAnother(db)).as("from the late standby").containsExactly("first");

      servers.resume();
      servers.awaitStandby();
      assertThat(namesReadByAnother(db)).containsExactly("first", "second");

      servers.stopStandby();
      assertThat(namesReadByAnother(db)).as("from the primary").containsExactly("first", "second");
    }
  }

  private static boolean isInRecovery(HikariDataSource standby) throws Exception {
    try (var connection = standby.getConnection();
        var rows = connection.createStatement().executeQuery("select pg_is_in_recovery()")) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  private static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(2);
    config.setConnectionTimeout(2_000);
    return new HikariDataSource(config);
  }

  private static List<String> names(Database db) {
    return Genre_.objects(db).orderBy(Genre_.id().asc()).select(Genre_.name()).list();
  }

  private static List<String> namesReadByAnother(Database db) {
    return CompletableFuture.supplyAsync(() -> names(db), each -> new Thread(each).start()).join();
  }
}
